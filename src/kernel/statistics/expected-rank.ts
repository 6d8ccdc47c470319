import type { Uncertain } from './balance-map.ts'
import { normalCdf } from './normal.ts'

/**
 * The rank that each of several estimates may expect, given its uncertainty: 1 is the highest.
 * @param estimates independent of each other
 * @returns 1 + the sum over the others of the probability that their true value is higher; between 1 and n, rarely whole
 * @source Laird and Louis 1989
 * @example three equal estimates: 2, 2, 2
 */
export function expectedRanks(estimates: readonly Uncertain[]): readonly number[] {
  return estimates.map((one, index) =>
    estimates.reduce((rank, other, otherIndex) => (otherIndex === index ? rank : rank + probabilityHigher(other, one)), 1))
}

function probabilityHigher(one: Uncertain, other: Uncertain): number {
  const distance = one.value - other.value
  if (distance === 0) return 0.5
  return normalCdf(distance / Math.sqrt(one.standardDeviation * one.standardDeviation + other.standardDeviation * other.standardDeviation))
}
