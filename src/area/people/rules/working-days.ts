import { type CalendarDate, addDays, calendarDate } from '../../../kernel/calendar-date.ts'
import type { DayRange } from '../../../kernel/typed-date.ts'

/** No working life that a staff system keeps began earlier. */
const firstWorkingYear = 1950
/** Two years. */
const daysAhead = 730

/** From when and until when a change of posts can be entered: from the longest working life to 2 years ahead. */
export function workingDays(today: CalendarDate): DayRange {
  const first = calendarDate(firstWorkingYear, 1, 1)
  return { first: first.ok ? first.value : today, last: addDays(today, daysAhead) }
}
