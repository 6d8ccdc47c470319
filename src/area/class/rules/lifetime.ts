import { type CalendarDate, addDays, parseCalendarDate } from '../../../kernel/calendar-date.ts'

/** Days after the day of opening on which a class can still be used. */
export const daysOpen = 7

/** The day on which something happens, by the clock of Greenwich: nothing finer is kept of a class. */
export function dayOf(time: Date): CalendarDate {
  const day = parseCalendarDate(time.toISOString().slice(0, 10))
  if (!day.ok) throw new Error('The clock is outside the calendar.')
  return day.value
}

/** The last day on which a class can be used. */
export function lastDayOf(openedOn: CalendarDate): CalendarDate {
  return addDays(openedOn, daysOpen)
}

/** Classes opened before this day are over. */
export function oldestOpenOn(today: CalendarDate): CalendarDate {
  return addDays(today, -daysOpen)
}
