/**
 * Logarithm and exponential that give the same bits on every host: the language leaves Math.log and Math.exp to the engine.
 * Both are built from + - * / and from reading the exponent bits of a double.
 */

import { exponentOf, powerOf2 } from './binary-exponent.ts'
import { expBeyondFirst, inverseLn2, ln2High, ln2Low, scaled, smallestNormal, squareRootOf2 } from './portable-math-parts.ts'
import { twoTo54 } from './powers-of-2.ts'

/**
 * Natural logarithm.
 * @param x any number; the logarithm of 0 is -Infinity, of a number below 0 NaN
 * @returns ln x within 1 unit in the last place
 * @source x = 2^k m with m in (0.71, 1.42); ln m = 2 atanh(s), s = (m - 1)/(m + 1), as a Taylor series in s²: s² is at most 0.0295,
 *   so that the first term left out (s²^11 / 23) is below 1e-18
 * @example log(8) = 2.0794415416798357
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return Infinity
  return x < smallestNormal ? logOf(x * twoTo54, -54) : logOf(x, 0)
}

/** ln x with x from 2^-1022, times 2^shift. */
function logOf(x: number, shift: number): number {
  const stored = exponentOf(x)
  let exponent = stored + shift
  let mantissa = x * powerOf2(-stored)
  if (mantissa > squareRootOf2) {
    mantissa *= 0.5
    exponent += 1
  }
  const f = mantissa - 1
  const s = f / (2 + f)
  const z = s * s
  const tail = 2 * z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 +
    z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z / 21)))))))))
  const halfSquare = 0.5 * f * f
  return exponent * ln2High - (halfSquare - (s * (halfSquare + tail) + exponent * ln2Low) - f)
}

/** From here on e^x is above the largest number, and below there nearer to 0 than to the smallest. */
const infiniteAbove = 709.782712893384
const nothingBelow = -745.1332191019412

/**
 * Exponential function.
 * @param x any number; above 709.79 the answer is Infinity, below -745.14 it is 0
 * @returns e^x within 1 unit in the last place (2 where the answer is below 2.3e-308)
 * @source x = k ln 2 + r with |r| at most 0.347; e^r as its Taylor series to r^14
 * @example exp(1) = 2.718281828459045
 */
export function exp(x: number): number {
  if (!(x <= infiniteAbove)) return Number.isNaN(x) ? NaN : Infinity
  if (x < nothingBelow) return 0
  const k = Math.round(x * inverseLn2)
  const high = x - k * ln2High
  const low = k * ln2Low
  const r = high - low
  const lost = high - r - low
  return scaled(1 + (r + (expBeyondFirst(r) + lost)), k)
}
