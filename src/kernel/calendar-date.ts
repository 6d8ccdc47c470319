import type { Brand } from './brand.ts'
import { type Result, failure, success } from './result.ts'

/** A day of the calendar, without a time and without a zone: yyyy-mm-dd, from 1900-01-01 to 2199-12-31. */
export type CalendarDate = Brand<string, 'CalendarDate'>

const firstYear = 1900
const lastYear = 2199

/**
 * A day from its three parts.
 * @param year of four digits; month 1 to 12; day 1 to 31
 * @error no-such-day when no calendar has it (31 February), or its year is not from 1900 to 2199
 */
export function calendarDate(year: number, month: number, day: number): Result<CalendarDate, 'no-such-day'> {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!isWhole || year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return failure('no-such-day')
  return success(written(year, month, day))
}

/**
 * A day from text.
 * @param text yyyy-mm-dd
 * @error no-such-day as above, or when the text has another form
 */
export function parseCalendarDate(text: string): Result<CalendarDate, 'no-such-day'> {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts === null ? failure('no-such-day') : calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** The parts of a day. */
export function partsOf(date: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/**
 * The day a number of days later, or earlier when the number is negative. Days are counted on the calendar: no clock change can shift them.
 * @example 2026-03-28 and 2 days: 2026-03-30, although clocks went forward between them
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** How many days later the second is; negative when it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: CalendarDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01, day number 0, was a Thursday; the remainder is brought to 0 to 6 also for days before it.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

function daysOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function written(year: number, month: number, day: number): CalendarDate {
  // The parts were checked or computed just before: the brand is true.
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate
}

/**
 * Days since 1970-01-01, counting years from March so that the leap day comes last.
 * @source the proleptic Gregorian calendar: 146,097 days in 400 years
 */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date)
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromDayNumber(number: number): CalendarDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}
