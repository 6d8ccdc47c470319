import { mean } from '../../../kernel/statistics/mean.ts'
import type { Difference } from './comparisons.ts'
import { normal95 } from './person-figures.ts'

/** Behaviours below which a person's own view of a domain is not compared with an earlier one. */
const fewestBehavioursToCompare = 3

/**
 * A person's own view of a domain, later minus earlier, over the same behaviours. What the person and the behaviours are like is in both and falls out; only what differs from answer to answer brings error.
 * @param earlier ratings from 1 to 5
 * @param later   of the same behaviours in the same order
 * @param residual variance of an answer beside person, rater, behaviour and person by behaviour
 * @returns null of fewer than 3 behaviours
 * @source √(2 residual/k)
 * @example 5 behaviours up by 1 each, residual 0.3: 1 with error 0.346, clear
 */
export function selfChange(earlier: readonly number[], later: readonly number[], residual: number): (Difference & { /** Beyond what error alone brings, at 95%. */ readonly isClear: boolean }) | null {
  const count = Math.min(earlier.length, later.length)
  if (count < fewestBehavioursToCompare) return null
  const value = mean(later.slice(0, count)) - mean(earlier.slice(0, count))
  const error = Math.sqrt((2 * residual) / count)
  return { value, error, isClear: Math.abs(value) > normal95 * error }
}
