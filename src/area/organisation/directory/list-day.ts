import { type CalendarDate, calendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure } from '../../../kernel/result.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A day as lists of organisations write it: 20260401 (Organisation Data Service), 2026-04-01 with or without a time after it, 01/04/2026 or 01-APR-2026.
 * @param text trimmed
 * @error no-such-day when it has another form, or no calendar has the day
 */
export function readListDay(text: string): Result<CalendarDate, 'no-such-day'> {
  const plain = /^(\d{4})(\d{2})(\d{2})$/u.exec(text) ?? /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u.exec(text)
  if (plain !== null) return calendarDate(Number(plain[1]), Number(plain[2]), Number(plain[3]))
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text)
  if (british !== null) return calendarDate(Number(british[3]), Number(british[2]), Number(british[1]))
  const named = /^(\d{1,2})-([a-z]{3})-(\d{4})$/iu.exec(text)
  if (named === null) return failure('no-such-day')
  return calendarDate(Number(named[3]), months.indexOf((named[2] ?? '').toLowerCase()) + 1, Number(named[1]))
}
