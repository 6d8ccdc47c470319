import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { dateText } from '../../../platform/design/index.ts'

/**
 * What a cell was read as: a day in words, anything else as it is.
 * @param read empty where it cannot be read
 */
export function readingText(read: string): string {
  const day = parseCalendarDate(read)
  return day.ok ? dateText(day.value) : read === '' ? 'not readable' : read
}
