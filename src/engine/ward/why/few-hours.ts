import { type KeptName, keptAtFirst } from '../processes/kept.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'

/** How far what some acts keep up lies below what a ward begins with, weighed by how much hangs on each. */
export function fewHoursWeighed({ kept }: Ward, weights: Partial<Readonly<Record<KeptName, number>>>): Weights {
  return Object.fromEntries(Object.entries(weights).map(([act, weight]) => [`few-hours:${act}`, weight * Math.max(0, keptAtFirst - kept[act as KeptName])])) // the names of the weights are those of what is kept
}

/** The same where each counts alike. */
export function fewHours(ward: Ward, ...acts: readonly KeptName[]): Weights {
  return fewHoursWeighed(ward, Object.fromEntries(acts.map((act) => [act, 1])))
}
