import { type CalendarDate, addDays, calendarDate, partsOf } from '../../src/kernel/calendar-date.ts'
import { mondayFrom } from '../days.ts'
import type { MeasurePlan } from './measure-plan.ts'

/** Values are entered so many days after the end of what they stand for. */
const lag = { weekly: 1, monthly: 4, quarterly: 10 } as const

/** A point before it has a value. */
export interface PointDay {
  readonly day: CalendarDate
  /** The day on which its value was entered: always before today. */
  readonly enteredOn: CalendarDate
}

/**
 * The days of evenly spaced points, earliest first: Mondays, or first days of months or quarters.
 * The last one stands for the last period whose value could be entered before today, or for the one before it when a value is awaited.
 */
export function evenDays({ every, points, isAwaited }: Pick<MeasurePlan, 'points' | 'isAwaited'> & { readonly every: 'weekly' | 'monthly' | 'quarterly' }, today: CalendarDate): readonly PointDay[] {
  const later = isAwaited === true ? 1 : 0
  const days = Array.from({ length: points }, (_, index) => points - 1 - index + later)
  const last = lastKnown(every, today)
  return days.map((ago) => ({ day: periodStart(every, last, ago), enteredOn: addDays(periodStart(every, last, ago - 1), lag[every]) }))
}

/**
 * The days of rare events, earliest first, the last one some days before today.
 * @param gaps days from each event to the next, earliest first
 */
export function eventDays(gaps: readonly number[], today: CalendarDate): readonly PointDay[] {
  const after = gaps.map((_, index) => gaps.slice(index + 1).reduce((sum, gap) => sum + gap, 0))
  return after.map((days) => {
    const day = addDays(today, -days - 9)
    return { day, enteredOn: addDays(day, 2) }
  })
}

function lastKnown(every: 'weekly' | 'monthly' | 'quarterly', today: CalendarDate): CalendarDate {
  const current = every === 'weekly' ? addDays(mondayFrom(addDays(today, 1)), -7) : firstOfPeriod(every, today)
  return addDays(current, lag[every]) < today ? periodStart(every, current, 1) : periodStart(every, current, 2)
}

function firstOfPeriod(every: 'monthly' | 'quarterly', day: CalendarDate): CalendarDate {
  const { year, month } = partsOf(day)
  return firstOfMonth(year * 12 + (every === 'monthly' ? month - 1 : Math.floor((month - 1) / 3) * 3))
}

/** The first day of the period so many before one; below 0, after it. */
function periodStart(every: 'weekly' | 'monthly' | 'quarterly', start: CalendarDate, before: number): CalendarDate {
  if (every === 'weekly') return addDays(start, -7 * before)
  const { year, month } = partsOf(start)
  return firstOfMonth(year * 12 + month - 1 - before * (every === 'monthly' ? 1 : 3))
}

function firstOfMonth(months: number): CalendarDate {
  const date = calendarDate(Math.floor(months / 12), (months % 12) + 1, 1)
  if (!date.ok) throw new RangeError(`There is no month ${months}.`)
  return date.value
}
