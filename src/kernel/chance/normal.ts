import { exp } from '../portable-math.ts'
import { twoTo29, twoTo52 } from '../powers-of-2.ts'
import { drawExponential } from './exponential.ts'
import { height, width } from './normal-table.ts'
import type { RandomSource } from './random-source.ts'

const tailStart = width[1] ?? NaN
/** What one step of a whole number of 52 bits and a sign is worth in each layer. */
const step = width.map((each) => each / twoTo52)

/**
 * A draw from the normal distribution with mean 0 and standard deviation 1.
 * @param source two words are used, seldom more: 1 draw in 67 needs further ones
 * @source ziggurat: Marsaglia and Tsang, Journal of Statistical Software 5(8), 2000; layer, sign and place from bits of their own:
 *   Doornik, An improved ziggurat method to generate normal random samples, 2005
 */
export function drawNormal(source: RandomSource): number {
  for (;;) {
    const word = source.word()
    const layer = word & 255
    // the upper 24 bits with their sign and 29 more: a whole number from -2^52 to 2^52 - 1
    const x = ((word >> 8) * twoTo29 + (source.word() >>> 3)) * (step[layer] ?? NaN)
    const size = Math.abs(x)
    if (size < (width[layer + 1] ?? NaN)) return x
    if (layer === 0) return x < 0 ? -drawTail(source) : drawTail(source)
    if (isUnderCurve(source, layer, size)) return x
  }
}

/** Whether a point by chance in the layer, x from the middle, lies under the curve. */
function isUnderCurve(source: RandomSource, layer: number, x: number): boolean {
  const bottom = height[layer] ?? NaN
  const top = height[layer + 1] ?? NaN
  return bottom + (top - bottom) * source.uniform() < exp(-0.5 * x * x)
}

/**
 * A draw from beyond the start of the tail.
 * @source Marsaglia, Technometrics 6(1), 1964
 */
function drawTail(source: RandomSource): number {
  for (;;) {
    const beyond = drawExponential(source) / tailStart
    if (2 * drawExponential(source) > beyond * beyond) return tailStart + beyond
  }
}
