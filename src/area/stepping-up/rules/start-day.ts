import { type CalendarDate, addDays, calendarDate, partsOf } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { TypedDate } from '../../../platform/design/index.ts'
import type { Kind } from './answers.ts'

/** The plan covers the first 100 days: an earlier start leaves nothing to plan. */
export const daysBackAtMost = 100
const yearsAheadAtMost = 2

/** What is wrong with a day that was typed, with what its sentence needs. */
export type DayFault =
  | { readonly code: 'empty' }
  | { readonly code: 'incomplete'; readonly missing: readonly DayPart[] }
  | { readonly code: 'not-a-number'; readonly part: DayPart }
  | { readonly code: 'short-year' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'too-early'; readonly first: CalendarDate }
  | { readonly code: 'too-late'; readonly last: CalendarDate }
export type DayPart = 'day' | 'month' | 'year'

const dayParts: readonly DayPart[] = ['day', 'month', 'year']
const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

/**
 * The day that was typed.
 * @param typed day and month as numbers, the month also by its English name or the first three letters of it; a year of four digits
 * @error the first fault that a person would mend; never too-early or too-late
 */
export function readDay(typed: TypedDate): Result<CalendarDate, DayFault> {
  const missing = dayParts.filter((part) => typed[part] === '')
  if (missing.length === dayParts.length) return failure({ code: 'empty' })
  if (missing.length > 0) return failure({ code: 'incomplete', missing })
  const numbers = { day: wholeNumber(typed.day), month: monthNumber(typed.month), year: wholeNumber(typed.year) }
  const notANumber = dayParts.find((part) => numbers[part] === null)
  if (numbers.day === null || numbers.month === null || numbers.year === null) return failure({ code: 'not-a-number', part: notANumber ?? 'day' })
  if (typed.year.length < 4) return failure({ code: 'short-year' })
  const date = calendarDate(numbers.year, numbers.month, numbers.day)
  return date.ok ? date : failure({ code: 'no-such-day' })
}

/**
 * Is this a day that a plan made today can begin on?
 * @param kind somebody who prepares names the day when she would like to be ready, which lies ahead
 * @error too-early when it is more than 100 days ago, or for `preparing` before today; too-late when it is more than 2 years ahead
 */
export function checkStartDay(start: CalendarDate, kind: Kind, today: CalendarDate): Result<CalendarDate, DayFault> {
  const first = kind === 'preparing' ? today : addDays(today, -daysBackAtMost)
  const last = yearsLater(today, yearsAheadAtMost)
  if (start < first) return failure({ code: 'too-early', first })
  return start > last ? failure({ code: 'too-late', last }) : success(start)
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

function monthNumber(text: string): number | null {
  const name = text.toLowerCase()
  const place = name.length < 3 ? -1 : monthNames.findIndex((month) => month === name || month.slice(0, 3) === name)
  return place === -1 ? wholeNumber(text) : place + 1
}
