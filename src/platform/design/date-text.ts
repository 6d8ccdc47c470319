import type { CalendarDate } from '../../kernel/calendar-date.ts'

const withWeekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const without = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * A day of the calendar as pages write it.
 * @param date a day; yyyy-mm-dd as text where a table holds it so
 * @example 2026-08-03: 3 August 2026
 */
export function dateText(date: CalendarDate | string): string {
  return without.format(noon(date))
}

/**
 * The same with the day of the week.
 * @example 2026-08-03: Monday 3 August 2026
 */
export function longDateText(date: CalendarDate): string {
  return withWeekday.format(noon(date)).replaceAll(',', '')
}

/** Noon of the day, so that no zone can shift it. */
function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`)
}
