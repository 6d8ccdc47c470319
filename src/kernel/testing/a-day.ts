import { type CalendarDate, parseCalendarDate } from '../calendar-date.ts'

/** A day of a test, from text that is known to be one: yyyy-mm-dd. */
export function aDay(text: string): CalendarDate {
  const day = parseCalendarDate(text)
  if (!day.ok) throw new Error(`No calendar has ${text}.`)
  return day.value
}
