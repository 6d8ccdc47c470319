import { type Interval, intervalAround } from './interval.ts'
import { mean, sum } from './mean.ts'
import { studentQuantile } from './student.ts'

/** A figure with an interval that was found by leaving out one after the other. */
export interface Jackknifed {
  readonly value: number
  readonly error: number
  readonly interval: Interval
}

/**
 * How sure a figure of independent cases is, without a model of it and without chance.
 * @param value   of all cases
 * @param without the figure again without each case; at least 2
 * @param coverage 0.95 unless told
 * @returns null when a figure without a case does not exist (NaN)
 * @source Tukey 1958; Efron and Tibshirani 1993, chapter 11: variance (n - 1)/n x the sum of squared distances from the mean of those without a case; Student's t with n - 1
 * @example the mean of 2 4 6: error 1.1547, as its own standard error
 */
export function jackknife(value: number, without: readonly number[], coverage = 0.95): Jackknifed | null {
  const count = without.length
  if (count < 2 || Number.isNaN(value) || without.some((one) => Number.isNaN(one))) return null
  const middle = mean(without)
  const error = Math.sqrt(((count - 1) / count) * sum(without.map((one) => (one - middle) * (one - middle))))
  return { value, error, interval: intervalAround(value, error, studentQuantile(0.5 + coverage / 2, count - 1)) }
}
