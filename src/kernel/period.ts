import { type CalendarDate, addDays } from './calendar-date.ts'

/** Some days in a row: from a day (inclusive) to a day (exclusive; null while it goes on). */
export interface Period {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
}

/** Does the period hold on this day? */
export function holdsOn({ startsOn, endsOn }: Period, day: CalendarDate): boolean {
  return startsOn <= day && (endsOn === null || endsOn > day)
}

/** Is there a day on which both hold? */
export function overlap(one: Period, other: Period): boolean {
  return !isEmpty(one) && !isEmpty(other) && (one.endsOn === null || one.endsOn > other.startsOn) && (other.endsOn === null || other.endsOn > one.startsOn)
}

/** Ended before its first day was over: it never came to be. */
export function isEmpty({ startsOn, endsOn }: Period): boolean {
  return endsOn !== null && endsOn <= startsOn
}

/** The last day on which the period holds, as people say it; null while it goes on. */
export function lastDayOf({ endsOn }: Period): CalendarDate | null {
  return endsOn === null ? null : addDays(endsOn, -1)
}

/** The same periods as they lie from this day: those that hold, those to come, those that are over. What never came to be is left out. */
export function sortedByTime<One extends Period>(periods: readonly One[], day: CalendarDate): { readonly now: readonly One[]; readonly toCome: readonly One[]; readonly before: readonly One[] } {
  const real = periods.filter((period) => !isEmpty(period)).toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))
  return {
    now: real.filter((period) => holdsOn(period, day)),
    toCome: real.filter(({ startsOn }) => startsOn > day),
    before: real.filter(({ endsOn }) => endsOn !== null && endsOn <= day),
  }
}
