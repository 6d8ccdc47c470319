import { type DirectorateHours, directorateActs } from '../../../engine/ward/index.ts'

/** A run has four rounds of four weeks: coaching shows in months, and somebody has little time. */
export const roundsInAll = 4
export const weeksInRound = 4
export const weeksInAll = roundsInAll * weeksInRound

/** How a ward manager is asked, and towards which week. */
export const manners = ['tell', 'coach'] as const
export type Manner = (typeof manners)[number]
export const directions = ['balanced', 'beds', 'improvement', 'less-care'] as const
export type Direction = (typeof directions)[number]

/** What one ward manager is asked. */
export type Asked = { readonly manner: 'nothing' } | { readonly manner: Manner; readonly towards: Direction }

/** What holds for four weeks: your hours, and what each ward manager is asked, in the order of the wards. */
export interface Round {
  readonly hours: DirectorateHours
  readonly asked: readonly Asked[]
}

/** All that is needed to run it again to the bit. */
export interface ChosenRun {
  /** The same number meets the same circumstances: 1 to 999,999. */
  readonly seed: number
  /** Rounds decided so far, 0 to 4. */
  readonly rounds: readonly Round[]
}

/** All hours of a week together. */
export function sumOf(hours: DirectorateHours): number {
  return directorateActs.reduce((sum, act) => sum + hours[act], 0)
}

/** The weeks of a round, counted from 1. @param round counted from 1 */
export function weeksOfRound(round: number): { readonly first: number; readonly last: number } {
  return { first: (round - 1) * weeksInRound + 1, last: round * weeksInRound }
}
