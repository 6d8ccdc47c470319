import { mean } from '../../../kernel/statistics/mean.ts'
import { rangeLimitFactor } from '../limits.ts'

/** Mean range of two normal values in standard deviations, as published tables round it. Source: Montgomery, Introduction to Statistical Quality Control, d2 for n = 2. */
const rangeOfTwo = 1.128

/**
 * Absolute differences of neighbours; a gap takes both of its differences with it.
 * @param values in time order, null is a gap
 */
export function movingRanges(values: readonly (number | null)[]): readonly number[] {
  return values.slice(1).flatMap((value, index) => {
    const before = values[index] ?? null
    return value === null || before === null ? [] : [Math.abs(value - before)]
  })
}

/**
 * Mean of ranges; when screened, of those below their own upper limit.
 * @param ranges     not below 0; of none the answer is NaN
 * @param isScreened ranges of rangeLimitFactor times the mean and more are left out, once
 * @source Nelson, Journal of Quality Technology 14:172, 1982
 * @example 1 1 1 1 20: mean 4.8, limit 15.7, so 1; when all are 0 none is below its limit, so NaN
 */
export function meanRange(ranges: readonly number[], isScreened: boolean): number {
  const unscreened = mean(ranges)
  return isScreened ? mean(ranges.filter((range) => range < rangeLimitFactor * unscreened)) : unscreened
}

/**
 * Standard deviation of a series by its mean moving range; NaN when no two neighbours have values, and when screened and all values are equal.
 * @param values     in time order, null is a gap
 * @param isScreened as for `meanRange`
 * @example 20 24 22: ranges 4 and 2, so 3/1.128
 */
export function deviationByRanges(values: readonly (number | null)[], isScreened: boolean): number {
  return meanRange(movingRanges(values), isScreened) / rangeOfTwo
}
