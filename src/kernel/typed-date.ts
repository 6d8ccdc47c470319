import { type CalendarDate, calendarDate, partsOf } from './calendar-date.ts'
import { type Result, failure } from './result.ts'

/** A day as it was typed into three fields, not yet checked. */
export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** The days that can be meant, both ends included. */
export interface DayRange {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** Why a day that was typed cannot be taken. */
export type DayProblem =
  | { readonly code: 'day-missing' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'too-early'; readonly first: CalendarDate }
  | { readonly code: 'too-late'; readonly last: CalendarDate }

/** The months by their English names, January first. */
const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const

/** A day with nothing typed. */
export const noDay: TypedDate = { day: '', month: '', year: '' }

/** Was nothing typed? */
export function isNoDay({ day, month, year }: TypedDate): boolean {
  return `${day}${month}${year}`.trim() === ''
}

/**
 * A day as a person typed it, spaces around its parts aside.
 * @param typed day and month as numbers, the month also by name as `monthNumber` reads it; a year of four digits
 * @param range both ends inclusive; every day of the calendar when it is left out
 * @error day-missing when a part is empty, no-such-day when no calendar has it, too-early and too-late when it lies outside the range
 * @example 7, mar, 2027: 2027-03-07
 */
export function readTypedDate(typed: TypedDate, range: DayRange | null = null): Result<CalendarDate, DayProblem> {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()]
  if (day === '' || month === '' || year === '') return failure({ code: 'day-missing' })
  if (!/^\d{1,2}$/u.test(day) || !/^\d{4}$/u.test(year)) return failure({ code: 'no-such-day' })
  const read = calendarDate(Number(year), monthNumber(month) ?? 0, Number(day))
  if (!read.ok) return failure({ code: 'no-such-day' })
  if (range !== null && read.value < range.first) return failure({ code: 'too-early', first: range.first })
  return range !== null && read.value > range.last ? failure({ code: 'too-late', last: range.last }) : read
}

/**
 * A month as a person types it.
 * @param typed one or two digits; or its English name or a beginning of it from three letters, with a full stop or without
 * @returns the number that was typed, which no calendar may have; 1 to 12 for a name; null for anything else
 * @example Sept. gives 9
 */
export function monthNumber(typed: string): number | null {
  if (/^\d{1,2}$/u.test(typed)) return Number(typed)
  const beginning = typed.toLowerCase().replace(/\.$/u, '')
  const place = beginning.length < 3 ? -1 : monthNames.findIndex((name) => name.startsWith(beginning))
  return place === -1 ? null : place + 1
}

/** A day as its three fields show it; nothing for none. */
export function typedDate(day: CalendarDate | null): TypedDate {
  if (day === null) return noDay
  const parts = partsOf(day)
  return { day: String(parts.day), month: String(parts.month), year: String(parts.year) }
}
