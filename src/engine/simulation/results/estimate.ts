import { mean } from '../../../kernel/statistics/mean.ts'
import { studentQuantile } from '../../../kernel/statistics/student.ts'

/** A figure over replications: how much, and how sure that is, or why that cannot be said. */
export type Estimate =
  | { readonly kind: 'estimated'; readonly mean: number; readonly standardError: number; readonly low: number; readonly high: number; readonly replications: number }
  /** There was one value only: how sure it is cannot be said. */
  | { readonly kind: 'one-value'; readonly mean: number; readonly replications: 1 }
  /** What the figure is about never happened. */
  | { readonly kind: 'no-value'; readonly replications: 0 }

const confidence = 0.95

/**
 * Mean of independent values, with a 95% interval by Student's t.
 * @param values one for each replication, or for each antithetic pair; NaN where what the figure is about did not happen: those are left out
 * @source Law, Simulation Modeling and Analysis (2015), 9.4.1: the replication approach
 */
export function estimateOf(values: readonly number[]): Estimate {
  const there = values.filter((value) => !Number.isNaN(value))
  const [first] = there
  if (first === undefined) return { kind: 'no-value', replications: 0 }
  if (there.length === 1) return { kind: 'one-value', mean: first, replications: 1 }
  const middle = mean(there)
  const standardError = Math.sqrt(mean(there.map((value) => (value - middle) * (value - middle))) / (there.length - 1))
  const half = standardError === 0 ? 0 : studentQuantile(0.5 + confidence / 2, there.length - 1) * standardError
  return { kind: 'estimated', mean: middle, standardError, low: middle - half, high: middle + half, replications: there.length }
}

/**
 * Means of antithetic pairs: values 0 and 1, 2 and 3, ... Pairs are independent of each other, their halves are not.
 * @returns NaN for a pair of which a half has no value; a last one without its other is left out
 */
export function pairMeans(values: readonly number[]): readonly number[] {
  return Array.from({ length: values.length >> 1 }, (_, pair) => ((values[2 * pair] ?? NaN) + (values[2 * pair + 1] ?? NaN)) / 2)
}
