import type { CalendarDate } from '../../../kernel/calendar-date.ts'

/** Before this day there is no value that anybody follows. */
export const earliestValue = '1990-01-01' as CalendarDate

/** Before every value: a target from here on holds for all of them. */
export const firstDay = '1900-01-01' as CalendarDate

/** Does something from this day on hold for every value? */
export function isFromStart(day: CalendarDate): boolean {
  return day <= firstDay
}
