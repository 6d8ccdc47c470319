import { inRisingOrder, quantileOfSorted } from './quantile.ts'

/** The middle of some values, and the range that holds the middle 80% of them. */
export interface Middle80 {
  readonly median: number
  readonly low80: number
  readonly high80: number
}

/**
 * The middle of some values, and the range of the middle 80%: a tenth lies below it, a tenth above.
 * @param values in any order; at least 1, of none the answers are NaN
 * @source quantiles as in `quantileOfSorted`
 * @example 0 1 2 to 10: median 5, from 1 to 9
 */
export function middle80Of(values: readonly number[]): Middle80 {
  const sorted = inRisingOrder(values)
  return { median: quantileOfSorted(sorted, 0.5), low80: quantileOfSorted(sorted, 0.1), high80: quantileOfSorted(sorted, 0.9) }
}
