import { exp } from '../portable-math.ts'
import { arctangent } from '../portable-arctangent.ts'
import { cosine, sine } from '../portable-sine.ts'
import { integrate } from './gauss-legendre.ts'
import { normalCdf } from './normal.ts'

const twoPi = 6.283185307179586
const quarterTurn = 1.5707963267948966
/** A range this narrow brings less than rounding does. */
const narrowest = 1e-17

/**
 * Probability that both of two standard normal values, which may go together, lie below their limits.
 * @param first       may be infinite
 * @param second      may be infinite
 * @param correlation -1 to 1; what lies beyond, by rounding, is taken for the end
 * @returns 0 to 1; absolute error below 1e-14
 * @source Φ(h) Φ(k) and an integral over the angle whose cosine is the correlation (Sheppard 1900; Drezner and Wesolowsky 1990; Genz 2004). We halve the range towards correlation 1 again and
 *   again and take 20 points of Gauss and Legendre in each part, because the curve becomes steep there
 * @example 0 and 0 with correlation 0.5: 1/3
 */
export function bivariateNormalCdf(first: number, second: number, correlation: number): number {
  if (first === -Infinity || second === -Infinity) return 0
  if (first === Infinity) return normalCdf(second)
  if (second === Infinity) return normalCdf(first)
  if (correlation < 0) return within(normalCdf(first) - together(first, -second, Math.min(1, -correlation)))
  return within(together(first, second, Math.min(1, correlation)))
}

/** @param correlation 0 to 1 */
function together(first: number, second: number, correlation: number): number {
  const end = arctangent(Math.sqrt((1 - correlation) * (1 + correlation)), correlation)
  const apart = ((first - second) * (first - second)) / 2
  const curve = (angle: number) => exp(-apart / (sine(angle) * sine(angle)) - (first * second) / (1 + cosine(angle)))
  let sum = 0
  for (let upper = quarterTurn; upper > end && upper > narrowest; upper /= 2) sum += integrate(curve, Math.max(end, upper / 2), upper)
  return normalCdf(first) * normalCdf(second) + sum / twoPi
}

/** Rounding may lead out by the last digit. */
function within(probability: number): number {
  return Math.max(0, Math.min(1, probability))
}
