import type { CalendarDate } from '../../../kernel/calendar-date.ts'

const form = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * A day as pages write it.
 * @example 2026-12-02: 2 December 2026
 */
export function dayText(day: CalendarDate): string {
  return form.format(new Date(`${day}T00:00:00Z`))
}
