import type { Brand } from '../../../kernel/brand.ts'
import { type CalendarDate, addDays, calendarDate, daysBetween, partsOf } from '../../../kernel/calendar-date.ts'

/** A calendar month: yyyy-mm. Months sort as text. */
export type Month = Brand<string, 'Month'>

/** The month in which a day lies. */
export function monthOf(day: CalendarDate): Month {
  // A day of the calendar begins with its year and month.
  return day.slice(0, 7) as Month
}

/** The first day of the month in which a day lies. */
export function firstDayOfMonth(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - partsOf(day).day)
}

/** The first day of the next month. */
export function nextMonth(day: CalendarDate): CalendarDate {
  const { year, month } = partsOf(day)
  const next = calendarDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)
  if (!next.ok) throw new Error('There is no month after the last of the calendar')
  return next.value
}

/** A part of a calendar month: from its first to its last day, both included. */
export interface MonthPart {
  readonly month: Month
  readonly first: CalendarDate
  readonly last: CalendarDate
  /** Days of this part, and of the whole month. */
  readonly days: number
  readonly ofDays: number
}

/** The months from a day to a day, both included; the first and the last may be parts of one. None when the last comes before the first. */
export function monthParts(from: CalendarDate, to: CalendarDate): readonly MonthPart[] {
  const parts: MonthPart[] = []
  for (let first = from; first <= to; first = nextMonth(first)) {
    const end = addDays(nextMonth(first), -1)
    const last = end < to ? end : to
    parts.push({ month: monthOf(first), first, last, days: daysBetween(first, last) + 1, ofDays: partsOf(end).day })
  }
  return parts
}
