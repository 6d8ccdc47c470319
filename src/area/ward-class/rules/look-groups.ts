import type { Look } from './look.ts'
import { fewestPlaces } from './shares.ts'

/** How far a place is, and in which looks it is. */
export interface PlaceProgress {
  readonly id: string
  /** Whole weeks that are over. */
  readonly weeks: number
  /** Weeks whose looks hold this place. */
  readonly lookedAt: readonly number[]
}

/** How far a class is in one week. */
export interface WeekOfClass {
  readonly week: number
  /** Places that have ended it. */
  readonly through: number
  /** Of these, those that are in no look of it yet. */
  readonly unseen: number
}

/** A look, and the week that it is of. */
export interface LookOfWeek {
  readonly week: number
  readonly look: Look
}

/** How far a class is in a week, from 1. */
export function weekOf(places: readonly PlaceProgress[], week: number): WeekOfClass {
  return { week, through: places.filter(({ weeks }) => weeks >= week).length, unseen: unseenIn(places, week).length }
}

/** Places that have ended a week and are in no look of it yet. */
function unseenIn<Place extends PlaceProgress>(places: readonly Place[], week: number): readonly Place[] {
  return places.filter(({ weeks, lookedAt }) => weeks >= week && !lookedAt.includes(week))
}

/**
 * The places of which new looks would be made, for all weeks up to one: all that have ended the week and are in no look of it yet, where there are at least 8.
 * So no two looks of a week have a place in common.
 */
export function newGroups<Place extends PlaceProgress>(places: readonly Place[], upTo: number): readonly { readonly week: number; readonly group: readonly Place[] }[] {
  return Array.from({ length: upTo }, (_, index) => ({ week: index + 1, group: unseenIn(places, index + 1) })).filter(({ group }) => group.length >= fewestPlaces)
}

/** The last week of which a new look can be made; null when there is none. */
export function nextLook(weeks: readonly WeekOfClass[]): WeekOfClass | null {
  return weeks.findLast(({ unseen }) => unseen >= fewestPlaces) ?? null
}

/** Looks of the same week together, the newest week first. @param looks by week, and within it as they were made */
export function looksByWeek(looks: readonly LookOfWeek[]): readonly { readonly week: number; readonly parts: readonly Look[] }[] {
  return [...Map.groupBy(looks, ({ week }) => week)].map(([week, of]) => ({ week, parts: of.map(({ look }) => look) })).toReversed()
}
