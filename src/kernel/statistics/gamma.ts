import { exp, log } from '../portable-math.ts'
import { power } from '../portable-power.ts'
import { stirlingSeries, stirlingStart } from './log-gamma.ts'

const squareRootOf2Pi = 2.5066282746310007
/** 22! is the largest factorial that a double holds exactly. */
const largestExact = 23

/**
 * The gamma function, (x - 1)! for whole x.
 * @param x from 0; 0 gives Infinity, as every x above 171.63 does; below 0 the answer is NaN
 * @returns Γ(x), relative error below 2e-15; exact for whole numbers up to 23
 * @source Stirling's series (Abramowitz and Stegun 6.1.37, with the terms of 6.1.41) at x + k of at least 12, led back by Γ(x + 1) = x Γ(x)
 * @example gamma(0.5) = √π = 1.772453850905516
 */
export function gamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN
  if (x > 172) return Infinity
  if (x <= largestExact && x === Math.floor(x)) return factorial(x - 1)
  const steps = Math.max(0, Math.ceil(stirlingStart - x))
  const high = x + steps
  const lost = x - (high - steps)
  return (stirling(high) * (1 + lost * log(high))) / risingProduct(x, steps)
}

function factorial(whole: number): number {
  return risingProduct(1, whole)
}

/** x (x + 1) ... with so many factors. */
function risingProduct(x: number, factors: number): number {
  let product = 1
  for (let step = 0; step < factors; step += 1) product *= x + step
  return product
}

function stirling(x: number): number {
  // in two halves, since the power alone may be too large for a double
  const half = power(x, (x - 0.5) / 2)
  return half * exp(-x) * half * squareRootOf2Pi * exp(stirlingSeries(x))
}
