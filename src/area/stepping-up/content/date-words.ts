import { type CalendarDate, partsOf } from '../../../kernel/calendar-date.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * A day as a charter writes it.
 * @example 2026-08-06: 6 August 2026
 */
export function dayInWords(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${months[month - 1] ?? ''} ${year}`
}
