import { studentCdf } from '../../../kernel/statistics/student.ts'

/** Mean, variance (n - 1) and count of a stretch of values. */
export interface Moments {
  readonly count: number
  readonly mean: number
  /** NaN for fewer than 2 values. */
  readonly variance: number
}

/** The difference of two means with what its interval is made of. */
export interface WelchDifference {
  readonly difference: number
  readonly standardError: number
  readonly freedom: number
}

/**
 * Moments of a stretch.
 * @param values NaN is a missing value and takes no part
 * @param first  index of the first, and `end` the index after the last
 */
export function momentsOf(values: Float64Array, first: number, end: number): Moments {
  let count = 0
  let mean = 0
  let squares = 0
  for (let index = first; index < end; index += 1) {
    const value = values[index] ?? NaN
    if (value !== value) continue
    count += 1
    const step = value - mean
    mean += step / count
    squares += step * (value - mean)
  }
  return { count, mean: count === 0 ? NaN : mean, variance: count < 2 ? NaN : squares / (count - 1) }
}

/**
 * Mean after minus mean before, without the belief that both vary alike.
 * @param before    and `after`: at least 2 values each, else the answer is NaN
 * @param inflation by how much dependence of neighbours makes the variance of a mean larger; 1 for independent values. The counts that the
 *   degrees of freedom rest on shrink by it too
 * @source Welch, Biometrika 34:28, 1947; degrees of freedom after Satterthwaite
 * @example 1 2 3 and 4 6 8: difference 4, standard error sqrt(1/3 + 4/3), degrees of freedom 2.94
 */
export function welchDifference(before: Moments, after: Moments, inflation: number): WelchDifference {
  const partBefore = (inflation * before.variance) / before.count
  const partAfter = (inflation * after.variance) / after.count
  const square = partBefore + partAfter
  const freedom = (square * square) / (
    (partBefore * partBefore) / Math.max(1, before.count / inflation - 1) + (partAfter * partAfter) / Math.max(1, after.count / inflation - 1))
  return { difference: after.mean - before.mean, standardError: Math.sqrt(square), freedom }
}

/**
 * How surprising so large a difference upwards would be if nothing had changed: the one-sided p-value.
 * @param found   as `welchDifference` gives it
 * @param towards 1 for upwards, -1 for downwards
 */
export function welchChance({ difference, standardError, freedom }: WelchDifference, towards: 1 | -1): number {
  return studentCdf((-towards * difference) / standardError, freedom)
}
