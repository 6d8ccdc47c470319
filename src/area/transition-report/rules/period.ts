import { type CalendarDate, addDays, calendarDate, partsOf } from '../../../kernel/calendar-date.ts'
import type { ReportedStart } from '../records.ts'

/** The days that a report looks at, both included. */
export interface Period {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/**
 * The 12 months that end today.
 * @example 2026-11-26: from 2025-11-27; 2028-02-29: from 2027-03-01
 */
export function twelveMonthsUntil(today: CalendarDate): Period {
  const { year, month, day } = partsOf(today)
  const before = calendarDate(year - 1, month, day)
  // Only 29 February has no day a year before: 28 February is the last of that month.
  return { first: addDays(before.ok ? before.value : addDays(today, -366), 1), last: today }
}

/** Did it begin within the period? What was called off by its first day never began. */
export function beganIn({ first, last }: Period, { startsOn, endedOn }: Pick<ReportedStart, 'startsOn' | 'endedOn'>): boolean {
  return startsOn >= first && startsOn <= last && (endedOn === null || endedOn > startsOn)
}

/** Is somebody in the post today, to a day that was agreed? When it began does not matter. */
export function hasAgreedEnd({ startsOn, agreedUntil, endedOn }: Pick<ReportedStart, 'startsOn' | 'agreedUntil' | 'endedOn'>, today: CalendarDate): boolean {
  return startsOn <= today && agreedUntil !== null && (endedOn === null || endedOn > today)
}

/** Does it go on today although the day to which it was agreed is over? */
export function isPastAgreedEnd(start: Pick<ReportedStart, 'startsOn' | 'agreedUntil' | 'endedOn'>, today: CalendarDate): boolean {
  return hasAgreedEnd(start, today) && start.agreedUntil !== null && start.agreedUntil < today
}
