import { type CalendarDate, calendarDate } from '../../../kernel/calendar-date.ts'

/** The day on which our judgements were written, and sources read that say no other day. */
export const shippedDay: CalendarDate = dayOf(2026, 7, 31)

/** The day on which pages of single programmes were looked up. */
export const lookedUpDay: CalendarDate = dayOf(2026, 11, 26)

function dayOf(year: number, month: number, day: number): CalendarDate {
  const made = calendarDate(year, month, day)
  if (!made.ok) throw new Error(`No calendar has day ${day} of month ${month} of ${year}.`)
  return made.value
}
