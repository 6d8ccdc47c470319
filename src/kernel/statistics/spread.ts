import { mean, sum } from './mean.ts'

/**
 * Variance of a sample: squared distances from the mean, divided by n - 1.
 * @param values at least 2; of fewer the answer is NaN
 * @example 2 4 6: 4
 */
export function variance(values: readonly number[]): number {
  const centre = mean(values)
  return sum(values.map((value) => (value - centre) * (value - centre))) / (values.length < 2 ? NaN : values.length - 1)
}

/**
 * Standard deviation of a sample (n - 1).
 * @param values at least 2; of fewer the answer is NaN
 * @example 2 4 6: 2
 */
export function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values))
}

/**
 * Variance within groups, pooled over them: each group's sample variance with the weight n - 1.
 * @param groups at least one with a count of 2 or more
 * @example variances 4 and 1 of 3 and 2 values: (2 x 4 + 1 x 1)/3 = 3
 */
export function pooledVariance(groups: readonly { readonly variance: number; readonly count: number }[]): number {
  const many = groups.filter(({ count }) => count > 1)
  return sum(many.map((group) => (group.count - 1) * group.variance)) / sum(many.map(({ count }) => count - 1))
}
