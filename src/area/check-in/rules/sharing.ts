import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { hourMs } from '../../../kernel/durations.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, isNoDay, readTypedDate } from '../../../kernel/typed-date.ts'
import type { OpenedShare, Share } from '../records.ts'

/** Days for which something can be shared, both inclusive. */
export const shareDays = { fewest: 1, most: 90 } as const
/** Once the other opened it, they can read for so long; then they open it again, and the person is told again. */
const openedFor = hourMs

/** What to share, as its form was filled in. */
export interface TypedShare {
  readonly readerId: string
  readonly days: string
  readonly from: TypedDate
}

export type ShareProblem = { readonly field: 'colleague'; readonly code: 'not-chosen' | 'yourself' | 'shared-already' } | { readonly field: 'days'; readonly code: 'no-number' } | { readonly field: 'from'; readonly why: DayProblem }

/** For how long, and from which day on; today is the first of the days. @error every problem but those of the colleague */
export function readShare(typed: TypedShare, today: CalendarDate): Result<Pick<Share, 'fromDay' | 'untilDay'>, readonly ShareProblem[]> {
  const days = /^\d{1,3}$/u.test(typed.days.trim()) ? Number(typed.days.trim()) : 0
  const from = isNoDay(typed.from) ? success(null) : readTypedDate(typed.from)
  const problems: readonly ShareProblem[] = [...(days < shareDays.fewest || days > shareDays.most ? [{ field: 'days', code: 'no-number' } as const] : []), ...(from.ok ? [] : [{ field: 'from', why: from.error } as const])]
  return !from.ok || problems.length > 0 ? failure(problems) : success({ fromDay: from.value, untilDay: addDays(today, days - 1) })
}

/** Can the other read it on a day? */
export function isShared({ endedAt, untilDay }: Share, today: CalendarDate): boolean {
  return endedAt === null && today <= untilDay
}

/** Did the other open it so lately that it stands open? */
export function isOpened({ openings: [last] }: OpenedShare, now: Date): boolean {
  return last !== undefined && now.getTime() - last.getTime() < openedFor
}
