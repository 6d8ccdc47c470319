import { exp, log } from '../portable-math.ts'
import { twoTo29, twoTo53 } from '../powers-of-2.ts'
import { height, width } from './exponential-table.ts'
import type { RandomSource } from './random-source.ts'

const tailStart = width[1] ?? NaN
/** What one step of a 53-bit whole number is worth in each layer. */
const step = width.map((each) => each / twoTo53)

/**
 * A draw from the exponential distribution with mean 1; for another mean, multiply.
 * @param source two words are used, seldom more: 1 draw in 45 needs further ones
 * @returns 0 or more
 * @source ziggurat: Marsaglia and Tsang, Journal of Statistical Software 5(8), 2000; layer and place in it from bits of their own:
 *   Doornik, An improved ziggurat method to generate normal random samples, 2005
 */
export function drawExponential(source: RandomSource): number {
  for (;;) {
    const word = source.word()
    const layer = word & 255
    const x = ((word >>> 8) * twoTo29 + (source.word() >>> 3)) * (step[layer] ?? NaN)
    if (x < (width[layer + 1] ?? NaN)) return x
    // the tail is an exponential distribution again
    if (layer === 0) return tailStart + drawExponential(source)
    if (isUnderCurve(source, layer, x)) return x
  }
}

/** Whether a point by chance in the layer, x from the left, lies under the curve. */
function isUnderCurve(source: RandomSource, layer: number, x: number): boolean {
  const bottom = height[layer] ?? NaN
  const top = height[layer + 1] ?? NaN
  return bottom + (top - bottom) * source.uniform() < exp(-x)
}

/**
 * The point below which a share of the exponential distribution with mean 1 lies. It rises with the share, so that a uniform number
 * and its complement make an antithetic pair of draws.
 * @param share 0 to 1; 1 gives Infinity
 * @returns within 1 unit in the last place for shares in steps of 2^-53, as `uniform` gives them
 * @example 0.5: ln 2 = 0.6931471805599453
 */
export function exponentialAt(share: number): number {
  return share >= 0 ? 0 - log(1 - share) : NaN
}
