import { normalQuantile } from './normal-quantile.ts'

/** From lower to upper, both inclusive. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/**
 * The interval estimate ± multiple x standard error.
 * @param estimate      the value in the middle
 * @param standardError not below 0
 * @param multiple      of the standard error; 1.96 for 95% as published tables round it
 */
export function intervalAround(estimate: number, standardError: number, multiple: number): Interval {
  return { lower: estimate - multiple * standardError, upper: estimate + multiple * standardError }
}

/**
 * How many standard errors on each side hold a given share of a normal distribution.
 * @param coverage 0 to 1, 1 exclusive
 * @example 0.95: 1.959963984540054
 */
export function multipleFor(coverage: number): number {
  return normalQuantile(0.5 + coverage / 2)
}

/**
 * Wilson interval of a proportion.
 * @param successes whole number, 0 to `trials`
 * @param trials    at least 1
 * @param coverage  0.95 unless told
 * @returns limits within 0 to 1
 * @source Wilson 1927, score interval without continuity correction
 * @example 0 of 3: 0 to 0.5615
 */
export function wilsonInterval(successes: number, trials: number, coverage = 0.95): Interval {
  const z = multipleFor(coverage)
  const share = successes / trials
  const size = 1 + (z * z) / trials
  const centre = (share + (z * z) / (2 * trials)) / size
  const half = (z / size) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))
  return { lower: successes === 0 ? 0 : Math.max(0, centre - half), upper: successes === trials ? 1 : Math.min(1, centre + half) }
}
