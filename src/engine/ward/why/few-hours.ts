import type { KeptName } from '../processes/kept.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'

/** What hours keep up, under a manager like most: below it too little is kept up. */
export const usuallyKept = 0.62

/** How far what some acts keep up lies below the usual, weighed by how much hangs on each. */
export function fewHoursWeighed({ kept }: Ward, weights: Partial<Readonly<Record<KeptName, number>>>): Weights {
  return Object.fromEntries(Object.entries(weights).map(([act, weight]) => [`few-hours:${act}`, weight * Math.max(0, usuallyKept - kept[act as KeptName])])) // the names of the weights are those of what is kept
}

/** The same where each counts alike. */
export function fewHours(ward: Ward, ...acts: readonly KeptName[]): Weights {
  return fewHoursWeighed(ward, Object.fromEntries(acts.map((act) => [act, 1])))
}
