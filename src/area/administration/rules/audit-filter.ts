import { type CalendarDate, calendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'

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

/** A day as it was typed. */
export interface TypedDay {
  readonly day: string
  readonly month: string
  readonly year: string
}

export type AuditDay = 'from' | 'to'
export interface DayProblem {
  readonly code: 'no-such-day' | 'ends-before-it-begins'
  readonly field: AuditDay
}

/**
 * The two days of a search.
 * @param typed nothing typed at all is no limit
 * @error every day that is none, or the last when it is before the first
 */
export function typedDays(typed: Readonly<Record<AuditDay, TypedDay>>): Result<Pick<AuditFilter, AuditDay>, readonly DayProblem[]> {
  const [from, to] = [typedDay(typed.from), typedDay(typed.to)]
  if (from.ok && to.ok) {
    if (from.value !== null && to.value !== null && to.value < from.value) return failure([{ code: 'ends-before-it-begins', field: 'to' }])
    return success({ from: from.value, to: to.value })
  }
  const problems: readonly (DayProblem | null)[] = [from.ok ? null : { code: 'no-such-day', field: 'from' }, to.ok ? null : { code: 'no-such-day', field: 'to' }]
  return failure(problems.filter((problem) => problem !== null))
}

function typedDay({ day, month, year }: TypedDay): Result<CalendarDate | null, 'no-such-day'> {
  const parts = [year, month, day]
  if (parts.every((part) => part === '')) return success(null)
  if (!parts.every((part) => /^\d{1,4}$/u.test(part))) return failure('no-such-day')
  return calendarDate(Number(year), Number(month), Number(day))
}
