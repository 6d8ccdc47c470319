import { type CalendarDate, addDays, calendarDate, partsOf } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type TypedDate, monthNumber } from '../../../kernel/typed-date.ts'

/** The plan covers the first 100 days: an earlier start leaves nothing to plan. */
const daysBackAtMost = 100
const yearsAheadAtMost = 2
const yearsInPostAtMost = 5
/** Nobody plans for another century: 26 is 2026. */
const centuryOfShortYears = 2000
/** A year so far from those that a day can have is a slip of the finger, and the sentence is about the year. */
const yearsOfSlip = 10

/** The first and the last year in which a day can lie. */
export interface Years {
  readonly first: number
  readonly last: number
}

/** Every year of our calendar. */
export const calendarYears: Years = { first: 1900, last: 2199 }

/** What is wrong with a day that was typed, with what its sentence needs. */
export type DayFault =
  | { readonly code: 'empty' }
  | { readonly code: 'incomplete'; readonly missing: readonly DayPart[] }
  | { readonly code: 'not-a-number'; readonly part: DayPart }
  | { readonly code: 'short-year' }
  | ({ readonly code: 'wrong-year' } & Years)
  | { readonly code: 'no-such-day' }
  | { readonly code: 'too-early'; readonly first: CalendarDate }
  | { readonly code: 'too-late'; readonly last: CalendarDate }
export type DayPart = 'day' | 'month' | 'year'

const dayParts: readonly DayPart[] = ['day', 'month', 'year']

/**
 * The day that was typed.
 * @param typed day and month as numbers, the month also by its English name or a beginning of it from three letters; a year of four digits or of two
 * @param years in which the day should lie; only a year far outside of them is refused here
 * @error the first fault that a person would mend; never too-early or too-late
 * @example 7, mar, 27: 2027-03-07
 */
export function readDay(typed: TypedDate, years: Years): Result<CalendarDate, DayFault> {
  const missing = dayParts.filter((part) => typed[part] === '')
  if (missing.length === dayParts.length) return failure({ code: 'empty' })
  if (missing.length > 0) return failure({ code: 'incomplete', missing })
  const numbers = { day: wholeNumber(typed.day), month: monthNumber(typed.month), year: wholeNumber(typed.year) }
  const notANumber = dayParts.find((part) => numbers[part] === null)
  if (numbers.day === null || numbers.month === null || numbers.year === null) return failure({ code: 'not-a-number', part: notANumber ?? 'day' })
  if (typed.year.length !== 2 && typed.year.length !== 4) return failure({ code: 'short-year' })
  const year = typed.year.length === 2 ? centuryOfShortYears + numbers.year : numbers.year
  if (year < years.first - yearsOfSlip || year > years.last + yearsOfSlip) return failure({ code: 'wrong-year', ...years })
  const date = calendarDate(year, numbers.month, numbers.day)
  return date.ok ? date : failure({ code: 'no-such-day' })
}

/** The years in which a plan made today can begin; with that of the start that it has had before. */
export function startYears(today: CalendarDate, before: CalendarDate | null): Years {
  const [first, last] = [yearOf(addDays(today, -daysBackAtMost)), yearOf(today) + yearsAheadAtMost]
  return before === null ? { first, last } : { first: Math.min(first, yearOf(before)), last: Math.max(last, yearOf(before)) }
}

/** The years in which a post that began then can end. */
export function endYears(start: CalendarDate): Years {
  return { first: yearOf(start), last: yearOf(start) + yearsInPostAtMost }
}

function yearOf(date: CalendarDate): number {
  return partsOf(date).year
}

/**
 * Is this a day that a plan made today can begin on? The same for every kind of start.
 * @error too-early when it is more than 100 days ago; too-late when it is more than 2 years ahead
 */
export function checkStartDay(start: CalendarDate, today: CalendarDate): Result<CalendarDate, DayFault> {
  return within(start, addDays(today, -daysBackAtMost), yearsLater(today, yearsAheadAtMost))
}

/**
 * Is this a day on which a post that began then can end?
 * @error too-early when it is not after the start; too-late when it is more than 5 years after it
 */
export function checkEndDay(end: CalendarDate, start: CalendarDate): Result<CalendarDate, DayFault> {
  return within(end, addDays(start, 1), yearsLater(start, yearsInPostAtMost))
}

function within(day: CalendarDate, first: CalendarDate, last: CalendarDate): Result<CalendarDate, DayFault> {
  if (day < first) return failure({ code: 'too-early', first })
  return day > last ? failure({ code: 'too-late', last }) : success(day)
}

/** The same day some years later; 28 February for a 29 February that the other year does not have. */
function yearsLater(date: CalendarDate, years: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const same = calendarDate(year + years, month, day)
  return same.ok ? same.value : yearsLater(addDays(date, -1), years)
}

function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}
