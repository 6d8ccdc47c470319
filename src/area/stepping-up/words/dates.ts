import type { CalendarDate } from '../../../kernel/calendar-date.ts'

const withWeekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const without = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** @example 2026-08-03: Monday 3 August 2026 */
export function longDate(date: CalendarDate): string {
  return withWeekday.format(noon(date)).replaceAll(',', '')
}

/** @example 2026-08-03: 3 August 2026 */
export function shortDate(date: CalendarDate): string {
  return without.format(noon(date))
}

/** @example 1: 1 day; 12: 12 days */
export function daysText(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

function noon(date: CalendarDate): Date {
  return new Date(`${date}T12:00:00Z`)
}
