import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { DayRange } from '../../../kernel/typed-date.ts'

/** Days on which an organisation may change: from 20 years back to a year ahead, so that a year mistyped is told. */
export function changeDays(today: CalendarDate): DayRange {
  return { first: addDays(today, -20 * 365), last: addDays(today, 365) }
}
