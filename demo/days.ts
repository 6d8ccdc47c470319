import { type CalendarDate, addDays, calendarDate, daysBetween, partsOf, weekdayOf } from '../src/kernel/calendar-date.ts'
import type { Chance } from './chance.ts'

/** The 12 months that the demonstration tells: 365 days before today, up to today. */
export interface Period {
  readonly from: CalendarDate
  readonly today: CalendarDate
}

/** How often something happens in each month, January first; only the proportions count. */
export type Season = readonly [number, number, number, number, number, number, number, number, number, number, number, number]

/** Newly qualified nurses and therapists start in September and October; few start in December. Our assumption. */
export const joiningSeason: Season = [1, 0.8, 0.9, 1.1, 0.9, 0.8, 0.8, 0.9, 1.9, 1.6, 1, 0.4]

/** Many leave at the end of the financial year and in summer. Our assumption. */
export const leavingSeason: Season = [0.9, 0.8, 1.4, 1.1, 0.8, 0.8, 1.2, 1.5, 1, 0.8, 0.8, 1.1]

/** The period that ends on a day. */
export function periodUntil(today: CalendarDate): Period {
  return { from: addDays(today, -365), today }
}

/** A day from the first to the last, both included, each as likely. */
export function anyDay(chance: Chance, first: CalendarDate, last: CalendarDate): CalendarDate {
  return addDays(first, chance.between(0, Math.max(0, daysBetween(first, last))))
}

/** A day from the first to the last, both included, more often in the months in which the season is high. */
export function seasonalDay(chance: Chance, season: Season, first: CalendarDate, last: CalendarDate): CalendarDate {
  for (;;) {
    const day = anyDay(chance, first, last)
    if (chance.happens((season[partsOf(day).month - 1] ?? 1) / Math.max(...season))) return day
  }
}

/** That day if it is a Monday, else the Monday after it. */
export function mondayFrom(day: CalendarDate): CalendarDate {
  return addDays(day, (8 - weekdayOf(day)) % 7)
}

/** The first Monday after a day: a week later when the day is a Monday. */
export function nextMonday(day: CalendarDate): CalendarDate {
  return mondayFrom(addDays(day, 1))
}

/**
 * The days within a period on which resident doctors change posts: the first Wednesdays of February and August.
 * At least one lies in every period, since neighbouring ones are at most 189 days apart.
 */
export function changeoverDays({ from, today }: Period): readonly CalendarDate[] {
  const years = [partsOf(from).year, partsOf(today).year]
  const days = [...new Set(years)].flatMap((year) => [2, 8].map((month) => firstWednesday(year, month)))
  return days.filter((day) => day > addDays(from, 1) && day < today)
}

/** 1 April some years before a day. */
export function firstOfApril(day: CalendarDate, yearsBefore: number): CalendarDate {
  return known(partsOf(day).year - yearsBefore, 4, 1)
}

function firstWednesday(year: number, month: number): CalendarDate {
  const first = known(year, month, 1)
  return addDays(first, (10 - weekdayOf(first)) % 7)
}

function known(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day)
  if (!date.ok) throw new RangeError(`There is no day ${year}-${month}-${day}.`)
  return date.value
}
