import { addDays, calendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'

export type DateFault = 'date-not-read' | 'date-two-digit-year' | 'date-not-on-calendar' | 'date-as-serial'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/**
 * A day as staff systems write it: DD-MON-YYYY (any case, English months, short or whole), DD/MM/YYYY, YYYY-MM-DD, each with midnight after it or not;
 * in a workbook also the number of days that Excel keeps.
 * @param text of the cell, not empty
 * @param source a five-digit number is a day in a workbook, and in text a day that a spreadsheet has spoilt
 * @returns null for the years 4712 and 9999, with which staff systems write "no end"
 * @error date-two-digit-year, date-not-on-calendar (29/02/2025), date-as-serial, date-not-read
 */
export function extractDate(text: string, source: 'text' | 'workbook'): Result<CalendarDate | null, DateFault> {
  if (/^\d{5}(?:\.\d+)?$/u.test(text)) return source === 'workbook' ? success(dayOfSerial(Math.floor(Number(text)))) : failure('date-as-serial')
  const parts = partsOfText(text.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/u, ''))
  if (parts === undefined) return failure('date-not-read')
  if (parts.year.length === 2) return failure('date-two-digit-year')
  if (parts.year === '4712' || parts.year === '9999') return success(null)
  const day = calendarDate(Number(parts.year), parts.month, Number(parts.day))
  return day.ok ? day : failure('date-not-on-calendar')
}

interface DateParts {
  readonly year: string
  readonly month: number
  readonly day: string
}

function partsOfText(text: string): DateParts | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text)
  if (iso !== null) return { year: iso[1] ?? '', month: Number(iso[2]), day: iso[3] ?? '' }
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/u.exec(text)
  if (british !== null) return { year: british[3] ?? '', month: Number(british[2]), day: british[1] ?? '' }
  const named = /^(\d{1,2})[- /]([a-z]{3,9})[- /](\d{4}|\d{2})$/iu.exec(text)
  if (named === null) return undefined
  const month = monthOf(named[2] ?? '')
  return month === undefined ? undefined : { year: named[3] ?? '', month, day: named[1] ?? '' }
}

const wholeMonths = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

function monthOf(word: string): number | undefined {
  const name = word.toLowerCase()
  const index = wholeMonths.includes(name) ? wholeMonths.indexOf(name) : months.findIndex((month) => month === name || (month === 'sep' && name === 'sept'))
  return index === -1 ? undefined : index + 1
}

/** Excel counts 1 March 1900 as day 61; before it, it counts a day that no calendar had. Five digits begin in 1927 and end in 2173. */
function dayOfSerial(serial: number): CalendarDate {
  const first = parseCalendarDate('1900-03-01')
  if (!first.ok) throw new Error('The first day of March 1900 is on the calendar.')
  return addDays(first.value, serial - 61)
}
