import { type CalendarDate, addDays, calendarDate, partsOf } from '../../../../kernel/calendar-date.ts'

/** The days that a portfolio is about, both included. */
export interface Period {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/**
 * The 12 whole months before the one of today: figures stay as they are for a month, so that nobody sees them move by one person from one day to the next.
 * @example on 26 November 2026: from 1 November 2025 to 31 October 2026
 */
export function lastTwelveMonths(today: CalendarDate): Period {
  const { year, month } = partsOf(today)
  return { first: firstOf(year - 1, month), last: addDays(firstOf(year, month), -1) }
}

function firstOf(year: number, month: number): CalendarDate {
  const day = calendarDate(year, month, 1)
  if (!day.ok) throw new Error(`No calendar has month ${month} of ${year}.`)
  return day.value
}
