import { exp, log } from '../portable-math.ts'
import { drawExponential } from './exponential.ts'
import { drawNormal } from './normal.ts'
import type { RandomSource } from './random-source.ts'

/**
 * A draw from the gamma distribution of a shape, with scale 1: mean and variance are the shape. For another scale, multiply.
 * @param shape above 0; of shape 0.001 half the draws are nearer to 0 than a number can be, and come as 0
 * @error RangeError when the shape is not such a number
 * @source Marsaglia and Tsang, ACM Transactions on Mathematical Software 26(3), 2000; below shape 1 their boost: a draw of
 *   shape + 1 times a uniform draw to the power 1/shape, whose logarithm is an exponential draw
 */
export function drawGamma(source: RandomSource, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`A shape is a number above 0, not ${shape}.`)
  if (shape < 1) return drawAtLeastOne(source, shape + 1) * exp(-drawExponential(source) / shape)
  return drawAtLeastOne(source, shape)
}

function drawAtLeastOne(source: RandomSource, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(source)
    const root = 1 + c * x
    if (root <= 0) continue
    const v = root * root * root
    const u = source.uniform()
    const square = x * x
    // the squeeze spares most logarithms
    if (u < 1 - 0.0331 * square * square || log(u) < 0.5 * square + d * (1 - v + log(v))) return d * v
  }
}
