import { type CalendarDate, daysBetween, partsOf } from '../../../kernel/calendar-date.ts'
import type { Frequency } from '../records.ts'

/** Why pasted values do not lie as the values of their measure do. */
export type PastedSpacing =
  /** Most of them lie so many days apart. */
  | { readonly kind: 'other-spacing'; readonly days: number }
  /** So many months or quarters would have more than one value; `days` are two of the first such. */
  | { readonly kind: 'several-in-period'; readonly periods: number; readonly days: readonly [CalendarDate, CalendarDate] }

/** Fewer values have no spacing that could be told. */
const fewestToTell = 3

/** Days from one value to the next, the fewest and the most: working days are daily, months have 28 to 31. */
const spacings: Readonly<Record<Exclude<Frequency, 'irregular'>, readonly [number, number]>> = { daily: [1, 3], weekly: [5, 9], monthly: [26, 35], quarterly: [85, 95] }

/**
 * Looks whether values come as often as their measure has them.
 * @param entered  days that are to be kept, any order, each once
 * @param standing days that are there already
 * @returns null where they do, where they are too few to tell, and for a measure of no certain day
 */
export function findSpacing(frequency: Frequency, entered: readonly CalendarDate[], standing: readonly CalendarDate[]): PastedSpacing | null {
  if (frequency === 'irregular') return null
  const days = medianGap(entered)
  const [fewest, most] = spacings[frequency]
  if (days !== null && (days < fewest || days > most)) return { kind: 'other-spacing', days }
  return frequency === 'daily' || frequency === 'weekly' ? null : severalInPeriod(frequency, entered, standing)
}

/** The middle one of the days between neighbours: a gap here and there does not count. */
function medianGap(days: readonly CalendarDate[]): number | null {
  if (days.length < fewestToTell) return null
  const sorted = days.toSorted()
  const gaps = sorted.slice(1).map((day, index) => daysBetween(sorted[index] ?? day, day)).toSorted((one, other) => one - other)
  return gaps[Math.floor(gaps.length / 2)] ?? null
}

function severalInPeriod(frequency: 'monthly' | 'quarterly', entered: readonly CalendarDate[], standing: readonly CalendarDate[]): PastedSpacing | null {
  const periodOf = (day: CalendarDate) => {
    const { year, month } = partsOf(day)
    return year * 12 + (frequency === 'monthly' ? month : Math.ceil(month / 3))
  }
  const standingDays = new Set(standing)
  const fresh = new Set(entered.filter((day) => !standingDays.has(day)))
  const periods = [...Map.groupBy([...standingDays, ...fresh].toSorted(), periodOf).values()].filter((days) => days.length > 1 && days.some((day) => fresh.has(day)))
  const [one, other] = periods[0] ?? []
  return one === undefined || other === undefined ? null : { kind: 'several-in-period', periods: periods.length, days: [one, other] }
}
