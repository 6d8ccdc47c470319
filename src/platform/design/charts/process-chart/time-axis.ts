import { addDays, daysBetween, partsOf } from '../../../../kernel/calendar-date.ts'
import type { CalendarDate } from '../../../../kernel/calendar-date.ts'
import { monthText } from '../../../../kernel/month-text.ts'

/** How points lie along a chart: by the month, by the day, or side by side in their order. */
export type Spacing = 'months' | 'days' | 'order'

/** A place along a chart with its words: what stands first, and the year below it where it is new. */
export interface TimeTick {
  readonly at: number
  readonly words: string
  readonly year?: string
}

const epoch = '1970-01-01' as CalendarDate // a day of the calendar
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
/** The months of the financial year, which begins in April, are counted from 0 there. */
const aprilOffset = 3

/**
 * How points with these days lie.
 * @param dates the days in the order of the points; undefined where a point has none
 * @returns `order` unless every point has a day and no day is before the one in front of it; `months` when all stand on the same day of their month, or all on the last
 */
export function spacingOf(dates: readonly (CalendarDate | undefined)[]): Spacing {
  const known = dates.filter((date) => date !== undefined)
  if (known.length < dates.length || known.length === 0) return 'order'
  if (known.some((date, index) => index > 0 && daysBetween(known[index - 1] ?? date, date) < 0)) return 'order'
  const [first] = known
  if (known.length < 2 || first === undefined) return 'days'
  const isMonthly = known.every((date) => partsOf(date).day === partsOf(first).day) || known.every(isLastOfMonth)
  return isMonthly ? 'months' : 'days'
}

function isLastOfMonth(date: CalendarDate): boolean {
  return partsOf(addDays(date, 1)).day === 1
}

/** Where points lie: months or days since a fixed day, or their place in the order. Never falls from one point to the next. */
export function placesAlong(dates: readonly (CalendarDate | undefined)[], spacing: Spacing): readonly number[] {
  return dates.map((date, index) => {
    if (date === undefined || spacing === 'order') return index
    return spacing === 'months' ? monthNumber(date) : daysBetween(epoch, date)
  })
}

/**
 * What a point is called that has no label of its own.
 * @example 2025-03-01 among months: March 2025
 */
export function nameOfPlace(date: CalendarDate | undefined, spacing: Spacing, index: number): string {
  if (date === undefined) return String(index + 1)
  const { year, month, day } = partsOf(date)
  const monthAndYear = monthText(year, month)
  return spacing === 'months' ? monthAndYear : `${day} ${monthAndYear}`
}

/** How much room the words of a tick need, in units of the paper. */
const room = { days: 50, months: 34, order: 32 } as const
const daySteps = [1, 2, 7, 14] as const
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const

/**
 * The ticks of an axis, as close as their words allow: days, months, quarters and halves of the financial year, or years.
 * @param spacing how points lie
 * @param first   place of the first point
 * @param last    place of the last, not before the first
 * @param width   units of the paper between them; 0 or more
 */
export function timeTicks(spacing: Spacing, first: number, last: number, width: number): readonly TimeTick[] {
  const unit = width / Math.max(1, last - first)
  if (spacing === 'order') return orderTicks(first, last, unit)
  if (spacing === 'months') return withYears(monthTicks(first, last, stepThatFits(monthSteps, unit)).map((month) => ({ at: month, month, day: 1 })), 'months')
  const step = daySteps.find((days) => days * unit >= room.days)
  if (step !== undefined || last - first < 31) return withYears(steps(first, last, step ?? 14).map((at) => ({ at, ...monthAndDay(at) })), 'days')
  const [from, to] = [monthOfDay(first), monthOfDay(last)]
  const inRange = monthTicks(from, to, stepThatFits(monthSteps, unit * 30)).map((month) => ({ at: dayOfMonth(month), month, day: 1 }))
  return withYears(inRange.filter(({ at }) => at >= first && at <= last), 'months')
}

function stepThatFits(candidates: readonly number[], unit: number): number {
  return candidates.find((step) => step * unit >= room.months) ?? candidates.at(-1) ?? 1
}

/** Months that begin a step: quarters and years begin in April. */
function monthTicks(first: number, last: number, step: number): readonly number[] {
  const begin = step <= 2 ? first : first + ((((aprilOffset - first) % step) + step) % step)
  const ticks = steps(begin, last, step)
  return ticks.length > 0 ? ticks : [first]
}

function orderTicks(first: number, last: number, unit: number): readonly TimeTick[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((count) => count * unit >= room.order) ?? 1000
  // Numbers that a reader counts by: 5, 10, 15.
  const ticks = steps(step === 1 ? first : step - 1, last, step)
  return (ticks.length > 0 ? ticks : [first]).map((at) => ({ at, words: String(at + 1) }))
}

function steps(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((last - first) / step) + 1) }, (_, index) => first + index * step)
}

/** The year stands where it is new. */
function withYears(ticks: readonly { readonly at: number; readonly month: number; readonly day: number }[], kind: 'months' | 'days'): readonly TimeTick[] {
  return ticks.map(({ at, month, day }, index) => {
    const name = months[month % 12] ?? ''
    const year = Math.floor(month / 12)
    const before = ticks[index - 1]
    const isNew = before === undefined || Math.floor(before.month / 12) !== year
    return { at, words: kind === 'days' ? `${day} ${name}` : name, ...(isNew ? { year: String(year) } : {}) }
  })
}

function monthNumber(date: CalendarDate): number {
  const { year, month } = partsOf(date)
  return year * 12 + month - 1
}

function monthAndDay(dayNumber: number): { readonly month: number; readonly day: number } {
  const date = addDays(epoch, dayNumber)
  return { month: monthNumber(date), day: partsOf(date).day }
}

function monthOfDay(dayNumber: number): number {
  return monthAndDay(dayNumber).month
}

/** The first day of a month. */
function dayOfMonth(month: number): number {
  const [year, name] = [Math.floor(month / 12), (month % 12) + 1]
  return daysBetween(epoch, `${String(year).padStart(4, '0')}-${String(name).padStart(2, '0')}-01` as CalendarDate) // the first day of a month is one
}
