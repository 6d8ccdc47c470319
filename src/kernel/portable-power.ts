import { exponentOf, powerOf2 } from './binary-exponent.ts'
import { expBeyondFirst, inverseLn2, ln2High, ln2Low, scaled, smallestNormal, squareRootOf2 } from './portable-math-parts.ts'
import { twoTo54, twoTo64 } from './powers-of-2.ts'

/** What 1/3 as a double lacks of 1/3. */
const thirdLow = 1.850371707708594e-17

/**
 * A real power, the same bits on every host: the language leaves `**` and Math.pow to the engine.
 * @param base from 0; a base below 0 gives NaN, with whole exponents too, and -0 counts as 0
 * @param exponent any number
 * @returns base^exponent within 1 unit in the last place (2 where the answer is below 2.3e-308), exact where both are whole numbers
 *   and the answer is below 2^53; at 0, 1, infinity and NaN as IEEE 754 lays down for pow: anything to the power 0 and 1 to any power
 *   are 1
 * @source e^(exponent ln base), with ln base carried in two doubles to 64 bits and the error of each product worked out
 *   (Dekker, Numerische Mathematik 18, 1971)
 * @example power(2, 0.5) = 1.4142135623730951
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1
  if (exponent === 1) return base < 0 ? NaN : Math.abs(base)
  if (!(base > 0 && base < Infinity && Math.abs(exponent) < twoTo64)) return powerAtTheEnds(base, exponent)
  if (exponent === 2) return base * base
  if (exponent === 0.5) return Math.sqrt(base)
  if (exponent === -1) return 1 / base
  return powerByLogarithm(base, exponent)
}

/** Where base or exponent is out of the ordinary; an exponent beyond 2^64 takes any base but 1 beyond the range of numbers. */
function powerAtTheEnds(base: number, exponent: number): number {
  if (Number.isNaN(base) || Number.isNaN(exponent) || base < 0) return NaN
  return (base > 1) === (exponent > 0) ? Infinity : 0
}

function powerByLogarithm(base: number, exponent: number): number {
  const logarithm = logInTwoParts(base)
  const high = exponent * logarithm
  if (high > 710) return Infinity
  if (high < -746) return 0
  return expOfTwoParts(high, productLost(exponent, logarithm, high) + exponent * logLow)
}

/** The part of the last logarithm that its double lacks. */
let logLow = 0

/** ln x, with what its double lacks left in `logLow`. */
function logInTwoParts(x: number): number {
  const shift = x < smallestNormal ? 54 : 0
  const normal = shift === 0 ? x : x * twoTo54
  const stored = exponentOf(normal)
  const whole = normal * powerOf2(-stored)
  const isHigh = whole > squareRootOf2
  const k = stored - shift + (isHigh ? 1 : 0)
  const near = logNearOne(isHigh ? 0.5 * whole : whole)
  const large = k * ln2High
  const sum = large + near
  const lost = large - sum + near + (logLow + k * ln2Low)
  const high = sum + lost
  logLow = sum - high + lost
  return high
}

/** ln m for m from 0.7 to 1.42 as 2s + 2s(s²/3 + s⁴/5 + ...) with s = (m - 1)/(m + 1), in two parts as above. */
function logNearOne(m: number): number {
  const f = m - 1
  const d = m + 1
  const dLow = m - (d - 1)
  const s = f / d
  const sTimesD = s * d
  const sLow = (f - sTimesD - productLost(s, d, sTimesD) - s * dLow) / d
  const z = s * s
  const zLow = productLost(s, s, z) + 2 * s * sLow
  const later = z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 +
    z * (1 / 21 + z * (1 / 23 + z / 25))))))))))
  const p = 1 / 3 + later
  const pLow = 1 / 3 - p + later + thirdLow
  const w = z * p
  const wLow = productLost(z, p, w) + z * pLow + zLow * p
  const t = s * w
  const tLow = productLost(s, w, t) + s * wLow + sLow * w
  const high = 2 * (s + t)
  logLow = 2 * s - high + 2 * t + 2 * (sLow + tLow)
  return high
}

/**
 * What rounding took from a · b, for numbers of size 2^-400 to 2^900.
 * @source Dekker 1971; the splitting is Veltkamp's
 */
function productLost(a: number, b: number, product: number): number {
  const aUpper = upperHalf(a)
  const aLower = a - aUpper
  const bUpper = upperHalf(b)
  const bLower = b - bUpper
  return aUpper * bUpper - product + aUpper * bLower + aLower * bUpper + aLower * bLower
}

/** The upper 26 bits of a double. */
function upperHalf(a: number): number {
  const spread = 134217729 * a
  return spread - (spread - a)
}

/** e^(high + low) for high from -746 to 710, low far smaller; the last rounding is nearly the only one. */
function expOfTwoParts(high: number, low: number): number {
  const k = Math.round(high * inverseLn2)
  const main = high - k * ln2High
  const taken = k * ln2Low - low
  const r = main - taken
  const beyond = expBeyondFirst(r) + (main - r - taken)
  const sum = r + beyond
  const sumLow = r - sum + beyond
  const rounded = 1 + sum
  return scaled(rounded + (1 - rounded + sum + sumLow), k)
}
