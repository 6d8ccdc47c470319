import { failure, success } from '../result.ts'
import type { Result } from '../result.ts'
import { mean, sum } from './mean.ts'
import { ranks } from './ranks.ts'

/** Why a correlation does not exist: fewer than 2 pairs, or one of the two series never varies. */
type NoCorrelation = 'too-few-pairs' | 'no-variation'

/**
 * Pearson correlation: how closely two series follow a straight line.
 * @param first  numbers
 * @param second as many, in the same order
 * @returns -1 to 1
 * @error too-few-pairs, no-variation
 * @example 1 2 3 and 2 4 9: 7 / sqrt(2 x 26) = 0.9707
 */
export function pearson(first: readonly number[], second: readonly number[]): Result<number, NoCorrelation> {
  if (first.length < 2) return failure('too-few-pairs')
  const a = aboutTheMean(first)
  const b = aboutTheMean(second)
  const size = Math.sqrt(products(a, a)) * Math.sqrt(products(b, b))
  return size === 0 ? failure('no-variation') : success(Math.max(-1, Math.min(1, products(a, b) / size)))
}

/**
 * Spearman correlation: the Pearson correlation of the ranks (ties share the mean of their ranks).
 * @param first  numbers
 * @param second as many, in the same order
 * @returns -1 to 1
 * @error too-few-pairs, no-variation
 * @example 1 2 3 and 2 4 100: 1
 */
export function spearman(first: readonly number[], second: readonly number[]): Result<number, NoCorrelation> {
  return pearson(ranks(first), ranks(second))
}

function aboutTheMean(values: readonly number[]): readonly number[] {
  // A series that never varies must give exact zeros, which the rounding of its mean may not.
  if (values.every((value) => value === values[0])) return values.map(() => 0)
  const centre = mean(values)
  return values.map((value) => value - centre)
}

function products(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, index) => value * (b[index] ?? NaN)))
}
