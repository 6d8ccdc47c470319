import { type CalendarDate, addDays, calendarDate, partsOf } from '../../../kernel/calendar-date.ts'

/** Days for which a supervisor may rate, the day of asking aside. Long enough for a leave or a round of nights, short enough to remember the work. */
export const daysToRate = 28

/** Fewer days left than this are said to be soon over. */
export const soonDays = 7

/** The last day on which a supervisor may rate who is asked today. */
export function openUntil(today: CalendarDate): CalendarDate {
  return addDays(today, daysToRate)
}

/** The last day for which a sign-off of today stands: the same day twelve months later, or the last of that month. */
export function standsUntil(today: CalendarDate): CalendarDate {
  const { year, month, day } = partsOf(today)
  const same = calendarDate(year + 1, month, day)
  return same.ok ? same.value : addDays(today, 365)
}
