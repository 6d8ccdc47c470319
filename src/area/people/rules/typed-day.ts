import { type CalendarDate, addDays, calendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure } from '../../../kernel/result.ts'
import type { TypedDate } from '../../../platform/design/index.ts'

/** Why a day that was typed cannot be taken. */
export type DayProblem =
  | { readonly code: 'day-missing' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'too-early'; readonly first: CalendarDate }
  | { readonly code: 'too-late'; readonly last: CalendarDate }

/** The days that can be meant, both ends included. */
export interface DayRange {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** No working life that a staff system keeps began earlier. */
const firstWorkingYear = 1950
/** Two years. */
const daysAhead = 730

const monthBeginnings = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A day with nothing typed. */
export const noDay: TypedDate = { day: '', month: '', year: '' }

/** Was nothing typed? */
export function isNoDay({ day, month, year }: TypedDate): boolean {
  return `${day}${month}${year}`.trim() === ''
}

/**
 * A day as a person typed it.
 * @param typed day and month as numbers, the month also by its English name; a year of four digits
 * @error day-missing when a part is empty, no-such-day when no calendar has it, too-early and too-late when it lies outside the range
 */
export function readTypedDay(typed: TypedDate, { first, last }: DayRange): Result<CalendarDate, DayProblem> {
  const [day, month, year] = [typed.day.trim(), typed.month.trim().toLowerCase(), typed.year.trim()]
  if (day === '' || month === '' || year === '') return failure({ code: 'day-missing' })
  if (!/^\d{1,2}$/u.test(day) || !/^\d{4}$/u.test(year)) return failure({ code: 'no-such-day' })
  const read = calendarDate(Number(year), monthNumber(month), Number(day))
  if (!read.ok) return failure({ code: 'no-such-day' })
  if (read.value < first) return failure({ code: 'too-early', first })
  return read.value > last ? failure({ code: 'too-late', last }) : read
}

function monthNumber(typed: string): number {
  const named = monthBeginnings.indexOf(typed.slice(0, 3)) + 1
  return /^\d{1,2}$/u.test(typed) ? Number(typed) : named
}

/** From when and until when a change of posts can be entered: from the longest working life to 2 years ahead. */
export function workingDays(today: CalendarDate): DayRange {
  const first = calendarDate(firstWorkingYear, 1, 1)
  return { first: first.ok ? first.value : today, last: addDays(today, daysAhead) }
}

/** A day as its three fields show it. */
export function typedDay(day: CalendarDate | null): TypedDate {
  if (day === null) return noDay
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  return { day: String(Number(dayOfMonth)), month: String(Number(month)), year }
}
