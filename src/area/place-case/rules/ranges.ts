import { type Middle80, middle80Of } from '../../../kernel/statistics/middle-80.ts'
import type { OutcomeName } from './place.ts'
import type { Replications } from './replications.ts'

/**
 * An outcome by round over replications.
 * @returns one for the round before you come and for each of the six; null where in some replication nobody was there to count
 */
export function spreadsOf(replications: Replications, outcome: OutcomeName): readonly (Middle80 | null)[] {
  const rounds = replications[0]?.length ?? 0
  return Array.from({ length: rounds }, (_, round) => spreadOf(replications.map((rows) => rows[round]?.[outcome] ?? NaN)))
}

/**
 * How much an outcome differs in a round between two ways in the same circumstances: the second less the first, replication by replication.
 * @param round 0 for the round before you come
 */
export function differenceOf(one: Replications, other: Replications, outcome: OutcomeName, round: number): Middle80 | null {
  return spreadOf(one.map((rows, index) => (other[index]?.[round]?.[outcome] ?? NaN) - (rows[round]?.[outcome] ?? NaN)))
}

/** Can it be told which way a difference goes? Not where its range holds 0. */
export function canBeTold({ low80, high80 }: Middle80): boolean {
  return low80 > 0 || high80 < 0
}

function spreadOf(values: readonly number[]): Middle80 | null {
  if (values.length === 0 || values.some((value) => !Number.isFinite(value))) return null
  return middle80Of(values)
}
