/**
 * Sine and cosine that give the same bits on every host: the language leaves Math.sin and Math.cos to the engine.
 * Both are built from + - * / alone.
 */

/** The largest size of an angle that is answered: beyond 1.6 million the multiples of the parts of π/2 would no longer be exact. */
const largest = 1e6

const inverseHalfPi = 0.6366197723675814
const quarterPi = 0.7853981633974483

// π/2 in four parts; the first three have 33 bits each, so that a whole number up to 2^20 times one of them is exact.
// Source: Cody and Waite, Software Manual for the Elementary Functions, 1980, on cutting a constant into parts.
const first = 1.5707963267341256
const second = 6.077100506303966e-11
const third = 2.0222662487111665e-21
const rest = 8.4784276603689e-32

/**
 * Sine.
 * @param x an angle in radians, of size 1,000,000 at most
 * @returns sin x within 1 unit in the last place; NaN for larger angles, for infinity and for NaN
 * @source the nearest multiple of π/2 is taken off in four parts, and what is left, of size π/4 at most, goes into the Taylor series of
 *   sine or cosine; the first term left out is below 2e-18 of the answer
 * @example sine(1) = 0.8414709848078965
 */
export function sine(x: number): number {
  return x === 0 ? x : sineAfterQuarters(x, 0)
}

/**
 * Cosine.
 * @param x an angle in radians, of size 1,000,000 at most
 * @returns cos x within 1 unit in the last place; NaN for larger angles, for infinity and for NaN
 * @source as for `sine`
 * @example cosine(1) = 0.5403023058681398
 */
export function cosine(x: number): number {
  return sineAfterQuarters(x, 1)
}

/** Sine of x and so many quarters of a turn. */
function sineAfterQuarters(x: number, quarters: number): number {
  const size = Math.abs(x)
  if (!(size <= largest)) return NaN
  if (size <= quarterPi) return quarters === 0 ? sineNearZero(x, 0) : cosineNearZero(x, 0)
  const whole = Math.round(x * inverseHalfPi)
  const one = x - whole * first
  const part = whole * second
  const two = one - part
  const other = whole * third
  const three = two - other
  const lost = differenceLost(one, part, two) + differenceLost(two, other, three) - whole * rest
  const high = three + lost
  const low = three - high + lost
  const quadrant = (whole + quarters) & 3
  const value = (quadrant & 1) === 0 ? sineNearZero(high, low) : cosineNearZero(high, low)
  return quadrant > 1 ? -value : value
}

/**
 * What rounding took from a - b.
 * @source Knuth, The Art of Computer Programming 2, theorem B of section 4.2.2
 */
function differenceLost(a: number, b: number, difference: number): number {
  const taken = difference - a
  return a - (difference - taken) - (b + taken)
}

/** Sine of x + low with x of size π/4 at most and low far smaller. */
function sineNearZero(x: number, low: number): number {
  const z = x * x
  const series = -1 / 6 + z * (1 / 120 + z * (-1 / 5040 + z * (1 / 362880 + z * (-1 / 39916800 + z * (1 / 6227020800 +
    z * (-1 / 1307674368000 + z / 355687428096000))))))
  return x + (x * z * series + low * (1 - 0.5 * z))
}

/** Cosine of x + low with x of size π/4 at most and low far smaller. */
function cosineNearZero(x: number, low: number): number {
  const z = x * x
  const series = 1 / 24 + z * (-1 / 720 + z * (1 / 40320 + z * (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 +
    z * (1 / 20922789888000 - z / 6402373705728000))))))
  const half = 0.5 * z
  const main = 1 - half
  return main + (1 - main - half + (z * z * series - x * low))
}
