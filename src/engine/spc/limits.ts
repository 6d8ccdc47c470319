import type { LimitColumns } from './columns.ts'
import { divideExactly } from './exact-mean.ts'

/**
 * Limits lie 2.66 mean moving ranges from the centre.
 * @source Wheeler, Understanding Variation: 3 / 1.128, where 1.128 is d2 for ranges of two
 */
const limitFactor = 2.66

/** Near limits lie two thirds of the way. */
const nearLimitFactor = 2 * (limitFactor / 3)

/**
 * Upper limit of a moving range in mean moving ranges; one that reaches it is an outlier.
 * @source Montgomery, Introduction to Statistical Quality Control: D4 for ranges of two
 */
export const rangeLimitFactor = 3.267

/**
 * Measures centre and process limits of a stretch of values.
 * @param limits  its row `row` is filled, in the unit of the values; limits of equal values are the centre; NaN without two neighbours
 * @param values  in time order; NaN is a missing value, which has no moving range with its neighbours
 * @param first   index of the first point that counts, and `end` the index after the last
 * @param screens whether moving ranges of 3.267 times their mean or more are left out, once
 * @source Wheeler, Understanding Variation
 * @example 20 24 22 25 21 23: centre 22.5, mean moving range 3, limits 14.52 to 30.48
 */
export function measureLimits(limits: LimitColumns, row: number, values: Float64Array, first: number, end: number, screens: boolean): void {
  const mean = meanOfValues(values, first, end)
  const all = meanOfRanges(values, first, end, Infinity)
  // Of equal values every range is 0: there is nothing to screen.
  const range = screens && all > 0 ? meanOfRanges(values, first, end, rangeLimitFactor * all) : all
  limits.mean[row] = mean
  limits.lower[row] = mean - limitFactor * range
  limits.upper[row] = mean + limitFactor * range
  limits.nearLower[row] = mean - nearLimitFactor * range
  limits.nearUpper[row] = mean + nearLimitFactor * range
}

// Sums carry their rounding error along (Neumaier 1974), spelt out here: a call for each value would take most of the time.

function meanOfValues(values: Float64Array, first: number, end: number): number {
  let total = 0
  let lost = 0
  let count = 0
  for (let index = first; index < end; index += 1) {
    const value = values[index] ?? NaN
    if (Number.isNaN(value)) continue
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
    count += 1
  }
  return count === 0 ? NaN : divideExactly(total, lost, count)
}

/** Mean of the absolute differences of neighbours that are below a bound. */
function meanOfRanges(values: Float64Array, first: number, end: number, bound: number): number {
  let total = 0
  let lost = 0
  let count = 0
  let before = NaN
  for (let index = first; index < end; index += 1) {
    const value = values[index] ?? NaN
    const range = Math.abs(value - before)
    before = value
    if (!(range < bound)) continue
    const next = total + range
    lost += total >= range ? total - next + range : range - next + total
    total = next
    count += 1
  }
  return count === 0 ? NaN : divideExactly(total, lost, count)
}
