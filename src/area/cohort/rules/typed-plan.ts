import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { addDays } from '../../../kernel/calendar-date.ts'
import { type DayProblem, type DayRange, type TypedDate, readTypedDate } from '../../../kernel/typed-date.ts'

/** Longest name of a group, and most places. */
export const longestName = 80
export const mostPlaces = 200
export const usualPlaces = 30
/** Most days on which a group meets. */
export const mostSittings = 40

/** What a form says of a group. */
export interface TypedPlan {
  readonly name: string
  readonly entry: string
  readonly unit: string
  readonly places: string
  readonly first: TypedDate
}

export type PlanProblem =
  | { readonly field: 'name'; readonly why: 'missing' | 'too-long' }
  | { readonly field: 'entry' | 'unit'; readonly why: 'missing' }
  | { readonly field: 'places'; readonly why: 'wrong' }
  /** Fewer than have accepted and so have a place. */
  | { readonly field: 'places'; readonly why: 'taken'; readonly taken: number }
  | { readonly field: 'first'; readonly why: DayProblem }

/** The days on which a group may meet: also some that were, so that what has begun can be entered. */
export function sittingRange(today: CalendarDate): DayRange {
  return { first: addDays(today, -366), last: addDays(today, 3 * 366) }
}

/** A whole number of places; null for anything else. */
export function placesOf(typed: string): number | null {
  const places = /^\d{1,3}$/u.test(typed) ? Number(typed) : 0
  return places >= 1 && places <= mostPlaces ? places : null
}

/** What is wrong with a name. */
export function nameProblems(name: string): readonly PlanProblem[] {
  if (name === '') return [{ field: 'name', why: 'missing' }]
  return name.length > longestName ? [{ field: 'name', why: 'too-long' }] : []
}

/** What is wrong with a day. */
export function dayProblems(typed: TypedDate, today: CalendarDate): readonly Extract<PlanProblem, { field: 'first' }>[] {
  const day = readTypedDate(typed, sittingRange(today))
  return day.ok ? [] : [{ field: 'first', why: day.error }]
}
