import { type CalendarDate, addDays, calendarDate, partsOf, weekdayOf } from '../../../kernel/calendar-date.ts'
import type { Frequency } from '../records.ts'

/**
 * The day of the next value after one, as often as values are expected. The last day of a month is followed by the last day of the next.
 * @returns null where values are expected on no certain day
 */
export function nextDay(frequency: Frequency, day: CalendarDate): CalendarDate | null {
  switch (frequency) {
    case 'daily':
      return addDays(day, 1)
    case 'weekly':
      return addDays(day, 7)
    case 'monthly':
      return addMonths(day, 1)
    case 'quarterly':
      return addMonths(day, 3)
    case 'irregular':
      return null
  }
}

/** Days of grace before a value that is due counts as overdue. */
const grace: Readonly<Record<Frequency, number>> = { daily: 3, weekly: 7, monthly: 14, quarterly: 21, irregular: 0 }

/** When the next value is due: null where none is expected. */
export interface NextValue {
  /** The day that it will have. */
  readonly day: CalendarDate
  /** The first day on which it can be known: a day that begins a month, a quarter or a week stands for all of it. */
  readonly dueOn: CalendarDate
  readonly isDue: boolean
  readonly isOverdue: boolean
}

/** The value that is expected after the last one. Without any value there is no day from which to count. */
export function nextValue(frequency: Frequency, last: CalendarDate | null, today: CalendarDate): NextValue | null {
  const day = last === null ? null : nextDay(frequency, last)
  if (day === null) return null
  const dueOn = dueDay(frequency, day)
  return { day, dueOn, isDue: dueOn <= today, isOverdue: addDays(dueOn, grace[frequency]) <= today }
}

/**
 * Every day whose value is due, earliest first.
 * @param atMost the most recent so many
 */
export function dueDays(frequency: Frequency, last: CalendarDate | null, today: CalendarDate, atMost: number): readonly CalendarDate[] {
  const days: CalendarDate[] = []
  for (let next = nextValue(frequency, last, today); next?.isDue === true; next = nextValue(frequency, next.day, today)) days.push(next.day)
  return days.slice(-atMost)
}

function dueDay(frequency: Frequency, day: CalendarDate): CalendarDate {
  const { day: ofMonth } = partsOf(day)
  const beginsPeriod = frequency === 'daily' || (frequency === 'weekly' && weekdayOf(day) === 1) || ((frequency === 'monthly' || frequency === 'quarterly') && ofMonth === 1)
  return beginsPeriod ? (nextDay(frequency, day) ?? day) : day
}

function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const count = year * 12 + month - 1 + months
  const [nextYear, nextMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const isLast = partsOf(addDays(date, 1)).day === 1 && day >= 28
  for (let tried = isLast ? 31 : day; tried >= 28 || tried === day; tried -= 1) {
    const found = calendarDate(nextYear, nextMonth, tried)
    if (found.ok) return found.value
  }
  return date
}
