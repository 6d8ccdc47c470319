import { inRisingOrder, quantileOfSorted } from '../../../kernel/statistics/quantile.ts'
import type { OutcomeName } from './place.ts'
import type { Replications } from './replications.ts'

/** The middle of replications: the median, and the range that holds the middle 80%. */
export interface Spread {
  readonly median: number
  readonly lower: number
  readonly upper: number
}

/**
 * An outcome by round over replications.
 * @returns one for the round before you come and for each of the six; null where in some replication nobody was there to count
 */
export function spreadsOf(replications: Replications, outcome: OutcomeName): readonly (Spread | null)[] {
  const rounds = replications[0]?.length ?? 0
  return Array.from({ length: rounds }, (_, round) => spreadOf(replications.map((rows) => rows[round]?.[outcome] ?? NaN)))
}

/**
 * How much an outcome differs in a round between two ways in the same circumstances: the second less the first, replication by replication.
 * @param round 0 for the round before you come
 */
export function differenceOf(one: Replications, other: Replications, outcome: OutcomeName, round: number): Spread | null {
  return spreadOf(one.map((rows, index) => (other[index]?.[round]?.[outcome] ?? NaN) - (rows[round]?.[outcome] ?? NaN)))
}

/** Does the range hold 0? Then it cannot be told which way it goes. */
export function canBeTold({ lower, upper }: Spread): boolean {
  return lower > 0 || upper < 0
}

function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0 || values.some((value) => !Number.isFinite(value))) return null
  const sorted = inRisingOrder(values)
  return { median: quantileOfSorted(sorted, 0.5), lower: quantileOfSorted(sorted, 0.1), upper: quantileOfSorted(sorted, 0.9) }
}
