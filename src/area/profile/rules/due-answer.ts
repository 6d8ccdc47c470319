import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { KeptAnswer } from '../records.ts'

/** The day on which somebody wanted to look again, when it has come and nothing was written since. @param answers written last first */
export function dueAnswer([last]: readonly KeptAnswer[], today: CalendarDate): CalendarDate | null {
  return last !== undefined && last.lookAgainOn !== null && last.lookAgainOn <= today ? last.lookAgainOn : null
}
