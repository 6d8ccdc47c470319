import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, isNoDay, readTypedDate } from '../../../kernel/typed-date.ts'

/** Which entries of the audit trail somebody looks for; null where it does not matter. */
export interface AuditFilter {
  /** Who did it, or whom it is about. */
  readonly personId: string | null
  readonly action: string | null
  /** The first day, in Britain. */
  readonly from: CalendarDate | null
  /** The last day, in Britain. */
  readonly to: CalendarDate | null
}

export type AuditDay = 'from' | 'to'
export type AuditDayProblem = { readonly field: AuditDay } & (DayProblem | { readonly code: 'ends-before-it-begins' })

/**
 * The two days of a search.
 * @param typed nothing typed at all is no limit
 * @error every day that is none, or the last when it is before the first
 */
export function typedDays(typed: Readonly<Record<AuditDay, TypedDate>>): Result<Pick<AuditFilter, AuditDay>, readonly AuditDayProblem[]> {
  const [from, to] = [limit(typed.from), limit(typed.to)]
  if (!from.ok || !to.ok) return failure([...(from.ok ? [] : [{ field: 'from', ...from.error } as const]), ...(to.ok ? [] : [{ field: 'to', ...to.error } as const])])
  const isTurned = from.value !== null && to.value !== null && to.value < from.value
  return isTurned ? failure([{ field: 'to', code: 'ends-before-it-begins' }]) : success({ from: from.value, to: to.value })
}

function limit(typed: TypedDate): Result<CalendarDate | null, DayProblem> {
  return isNoDay(typed) ? success(null) : readTypedDate(typed)
}
