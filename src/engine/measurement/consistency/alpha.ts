import { sum } from '../../../kernel/statistics/mean.ts'

/**
 * Cronbach's alpha: whether items hang together. It says nothing of how far raters agree.
 * @param covariance of 2 items or more
 * @returns at most 1; null where the items' sum does not vary
 * @source Cronbach 1951
 */
export function alpha(covariance: readonly (readonly number[])[]): number | null {
  const count = covariance.length
  const total = sum(covariance.flat())
  return count < 2 || total === 0 ? null : (count / (count - 1)) * (1 - sum(covariance.map((row, item) => row[item] ?? NaN)) / total)
}

/** Correlations from covariances; null where an item does not vary. */
export function correlationOf(covariance: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const deviations = covariance.map((row, item) => Math.sqrt(row[item] ?? NaN))
  if (deviations.some((deviation) => !(deviation > 0))) return null
  return covariance.map((row, item) => row.map((one, other) => (item === other ? 1 : one / ((deviations[item] ?? NaN) * (deviations[other] ?? NaN)))))
}
