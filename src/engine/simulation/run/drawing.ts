import type { RandomSource } from '../../../kernel/chance/random-source.ts'

/**
 * How chance is turned into draws. `quick`: by the quickest exact method. `inverted` and `mirrored`: each draw rises with one uniform number,
 * in `mirrored` with its complement, so that two runs that differ in this alone are an antithetic pair; gamma laws, and Erlang laws of
 * many phases, have no such form and are drawn as in `quick`.
 */
export type Drawing = 'quick' | 'inverted' | 'mirrored'

/**
 * The next uniform number of a source, or its complement in `mirrored`: the largest such number less it, so that it is below 1 as every other, and
 * no draw is endless.
 * @returns from 0 (inclusive) to 1 (exclusive)
 */
export function uniformOf(source: RandomSource, drawing: Drawing): number {
  return drawing === 'mirrored' ? largestUniform - source.uniform() : source.uniform()
}

/** 1 - 2^-53 */
const largestUniform = 0.9999999999999999
