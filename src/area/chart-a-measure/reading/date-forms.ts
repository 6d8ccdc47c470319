import { type CalendarDate, addDays, calendarDate } from '../../../kernel/calendar-date.ts'
import { monthNumber } from '../../../kernel/typed-date.ts'
import { withoutInvisible } from './invisible-signs.ts'
import type { DatePrecision } from './types.ts'

/** How a date is written. */
export type DateForm = 'year-month-day' | 'numbers' | 'named-month' | 'month' | 'quarter' | 'year' | 'day-number'

export type DateNote = 'two-digit-year' | 'time-left-out' | 'month-as-first-day' | 'quarter-as-first-day' | 'year-as-first-day' | 'day-number'

interface DateFacts {
  readonly form: DateForm
  readonly precision: DatePrecision
  readonly notes: readonly DateNote[]
}

/** A cell of a column of dates, before the column as a whole says in which order day and month stand. */
export type DateCell =
  | ({ readonly kind: 'date'; readonly date: CalendarDate } & DateFacts)
  /** Day and month as numbers; null where no calendar has the day. */
  | ({ readonly kind: 'two-orders'; readonly dayFirst: CalendarDate | null; readonly monthFirst: CalendarDate | null } & DateFacts)
  /** A quarter of one year: of the calendar, or of the financial year that begins in it. */
  | ({ readonly kind: 'two-quarters'; readonly calendar: CalendarDate; readonly financial: CalendarDate } & DateFacts)
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly code: 'not-a-date' | 'not-on-calendar' | 'date-without-year' | 'total-row' }

const notADate: DateCell = { kind: 'problem', code: 'not-a-date' }
const notOnCalendar: DateCell = { kind: 'problem', code: 'not-on-calendar' }
const total = /^(?:(?:grand |sub-?)?totals?|sum|mean|average|median|year to date|ytd)\b/iu

/** No date has more signs; a cell may have millions, and the patterns below go over it several times. */
const longest = 100

/** A row that adds up the others, by what stands beside its number. */
export function isTotal(text: string): boolean {
  return /^(?:(?:grand |sub-?)?totals?|sum)$/iu.test(text.trim())
}

/** Excel counts 1 January 1980 as day 29,221 and 31 December 2099 as 73,050. */
const firstDayNumber = 29_221
const lastDayNumber = 73_050

/**
 * A date as people and spreadsheets write it.
 * @param text of one cell
 * @param countsDays whether a number of five digits is a day as spreadsheets count it
 * @returns the day, or both days that it can mean, or what is wrong
 * @example '03/04/2025' is 3 April with the day first, 4 March with the month first
 */
export function readDate(text: string, countsDays: boolean): DateCell {
  // Nearly all cells are of this form, and a table may have 100,000.
  if (/^\d{1,4}[-/]\d{2}[-/]\d{2,4}$/u.test(text)) return byNumbers(text) ?? notADate
  const cell = withoutInvisible(text).replaceAll(/[\u00A0\u202F]/gu, ' ').trim()
  if (cell === '') return { kind: 'empty' }
  if (cell.length > longest) return notADate
  const bare = cell.replace(/^(?:w\/[ce]|week (?:commencing|ending|beginning)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[ ,.:]+/iu, '')
  const [, time] = /[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?: ?Z)?$/u.exec(bare) ?? []
  const day = time === undefined ? bare : bare.slice(0, bare.lastIndexOf(time) - 1).trim()
  const read = byNumbers(day) ?? byName(day) ?? byPeriod(day) ?? byDayNumber(day, countsDays)
  if (read === null) return total.test(cell) ? { kind: 'problem', code: 'total-row' } : notADate
  return time === undefined || /^0?0:00/u.test(time) || !('notes' in read) ? read : { ...read, notes: [...read.notes, 'time-left-out'] }
}

/** 2025-03-01, 20250301, 01/03/2025, 1.3.25. */
function byNumbers(text: string): DateCell | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(text)
  if (iso !== null) return whole('year-month-day', Number(iso[1]), Number(iso[3]), Number(iso[4]), [])
  const run = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text)
  if (run !== null) return whole('year-month-day', Number(run[1]), Number(run[2]), Number(run[3]), [])
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text)
  if (parts === null) return null
  const { year, notes } = yearOf(parts[4] ?? '')
  const [one, two] = [Number(parts[1]), Number(parts[3])]
  const [dayFirst, monthFirst] = [dayOrNull(year, two, one), dayOrNull(year, one, two)]
  return dayFirst === null && monthFirst === null ? notOnCalendar : { kind: 'two-orders', dayFirst, monthFirst, form: 'numbers', precision: 'day', notes }
}

/** 01-Mar-2025, 1 March 25, March 1, 2025; Mar 2025, Mar-25, 2025 March; 25-Mar has no year. */
function byName(text: string): DateCell | null {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+([a-z]{3,9})\.?[-/., ]+['\u2019]?(\d{4}|\d{2})$/iu.exec(text)
  if (day !== null) return named(day[3] ?? '', day[2] ?? '', Number(day[1]))
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})$/iu.exec(text)
  if (american !== null) return named(american[3] ?? '', american[1] ?? '', Number(american[2]))
  const month = /^([a-z]{3,9})\.?[-/., ]*['\u2019]?(\d{4}|\d{2})$/iu.exec(text) ?? swapped(/^(\d{4})[-/., ]*([a-z]{3,9})\.?$/iu.exec(text))
  if (month !== null) return named(month[2] ?? '', month[1] ?? '', null)
  const [, words] = /^(?:\d{1,2}(?:st|nd|rd|th)?[-/. ]+)?([a-z]{3,9})\.?$/iu.exec(text) ?? []
  return words !== undefined && monthNumber(words) !== null ? { kind: 'problem', code: 'date-without-year' } : null
}

function swapped(found: RegExpExecArray | null): readonly [string, string, string] | null {
  return found === null ? null : [found[0], found[2] ?? '', found[1] ?? '']
}

function named(typedYear: string, word: string, day: number | null): DateCell | null {
  const month = monthNumber(word)
  if (month === null) return null
  const { year, notes } = yearOf(typedYear)
  return day === null ? whole('month', year, month, 1, [...notes, 'month-as-first-day'], 'month') : whole('named-month', year, month, day, notes)
}

/** 2025-03, 03/2025, 2024/25, 2025, Q1 2024/25, 2025 Q3. */
function byPeriod(text: string): DateCell | null {
  const month = /^(\d{4})[-/.](\d{2})$/u.exec(text) ?? swapped(/^(\d{1,2})[-/.](\d{4})$/u.exec(text))
  if (month !== null) {
    const [year, number] = month[1]?.length === 4 ? [Number(month[1]), Number(month[2])] : [Number(month[2]), Number(month[1])]
    if (number >= 1 && number <= 12) return whole('month', year, number, 1, ['month-as-first-day'], 'month')
  }
  const quarter = /^Q(?:uarter )?([1-4])[-/, ]*(\d{4}|\d{2})?(?:[-/](\d{4}|\d{2}))?$/iu.exec(text) ?? byYearFirst(/^(?:FY ?)?(\d{4}|\d{2})(?:[-/](\d{4}|\d{2}))?[-/, ]*Q([1-4])$/iu.exec(text))
  if (quarter !== null && quarter[2] !== undefined) return quarterOf(Number(quarter[1]), yearOf(quarter[2]).year, quarter[3] !== undefined)
  const financial = /^(?:FY ?)?(\d{4})[-/](\d{2}|\d{4})$/iu.exec(text)
  if (financial !== null && Number(financial[2]) % 100 === (Number(financial[1]) + 1) % 100) return whole('year', Number(financial[1]), 4, 1, ['year-as-first-day'], 'year')
  return /^(?:19|20)\d{2}$/u.test(text) ? whole('year', Number(text), 1, 1, ['year-as-first-day'], 'year') : null
}

function byYearFirst(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[3], found[1], found[2]]
}

function quarterOf(quarter: number, year: number, isFinancial: boolean): DateCell {
  const financial = dayOrNull(quarter === 4 ? year + 1 : year, quarter === 4 ? 1 : quarter * 3 + 1, 1)
  const calendar = dayOrNull(year, quarter * 3 - 2, 1)
  if (financial === null || calendar === null) return notOnCalendar
  const facts = { form: 'quarter', precision: 'quarter', notes: ['quarter-as-first-day'] } as const
  return isFinancial ? { kind: 'date', date: financial, ...facts } : { kind: 'two-quarters', calendar, financial, ...facts }
}

/** The number of a day as a spreadsheet keeps it, from 1980 to 2099. */
export function isDayNumber(text: string): boolean {
  const number = /^\d{5}(?:\.\d+)?$/u.test(text) ? Number(text) : 0
  return number >= firstDayNumber && number < lastDayNumber + 1
}

function byDayNumber(text: string, countsDays: boolean): DateCell | null {
  if (!countsDays || !isDayNumber(text)) return null
  const origin = dayOrNull(1980, 1, 1)
  if (origin === null) return null
  const notes: readonly DateNote[] = Number.isInteger(Number(text)) ? ['day-number'] : ['day-number', 'time-left-out']
  return { kind: 'date', date: addDays(origin, Math.floor(Number(text)) - firstDayNumber), form: 'day-number', precision: 'day', notes }
}

/** Two digits are of this century up to 69, else of the last. */
function yearOf(typed: string): { readonly year: number; readonly notes: readonly DateNote[] } {
  const year = Number(typed)
  return typed.length === 4 ? { year, notes: [] } : { year: year < 70 ? 2000 + year : 1900 + year, notes: ['two-digit-year'] }
}

function whole(form: DateForm, year: number, month: number, day: number, notes: readonly DateNote[], precision: DatePrecision = 'day'): DateCell {
  const date = dayOrNull(year, month, day)
  return date === null ? notOnCalendar : { kind: 'date', date, form, precision, notes }
}

function dayOrNull(year: number, month: number, day: number): CalendarDate | null {
  const read = calendarDate(year, month, day)
  return read.ok ? read.value : null
}
