import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date.ts'

/** A story that ended longer ago than this looks neglected: what is agreed for next Monday lies in the past. */
const freshDays = 30

/** Has the history of a demonstration ended so long ago that it should be renewed? More than 30 days. */
export function isOld(toldUntil: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(toldUntil, today) > freshDays
}
