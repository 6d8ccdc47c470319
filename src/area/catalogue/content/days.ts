import { type CalendarDate, calendarDate } from '../../../kernel/calendar-date.ts'

/** The day on which the sources of the shipped entries were read, and our judgements written. */
export const shippedDay: CalendarDate = dayOf(2026, 7, 31)

function dayOf(year: number, month: number, day: number): CalendarDate {
  const made = calendarDate(year, month, day)
  if (!made.ok) throw new Error(`No calendar has day ${day} of month ${month} of ${year}.`)
  return made.value
}
