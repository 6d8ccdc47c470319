import { exp, log } from '../portable-math.ts'

const inverseSquareRootOf2Pi = 0.3989422804014327

/** The normal quantile of 0.975: half the width of a 95% interval in standard errors, as published tables round it. */
export const z95Rounded = 1.96

/**
 * Density of the standard normal distribution.
 * @param z in standard deviations
 */
export function normalDensity(z: number): number {
  return inverseSquareRootOf2Pi * exp(-0.5 * z * z)
}

/**
 * Share of a standard normal distribution that lies below z.
 * @param z in standard deviations; may be infinite
 * @returns 0 to 1; absolute error below 1e-15, and in the lower tail a relative error below 1e-12
 * @source inside ±3 the series of Marsaglia, Journal of Statistical Software 11(4), 2004; outside the continued fraction
 *   of the tail (Abramowitz and Stegun 26.2.14)
 * @example 1.959963984540054: 0.975
 */
export function normalCdf(z: number): number {
  if (z > 3) return 1 - tail(z)
  if (z < -3) return tail(-z)
  let term = z
  let total = z
  for (let n = 3; total + term !== total; n += 2) {
    term *= (z * z) / n
    total += term
  }
  return 0.5 + normalDensity(z) * total
}

/** Share above z, for z above 3. */
function tail(z: number): number {
  if (z > 39) return 0
  let fraction = z
  for (let n = 90; n >= 1; n -= 1) fraction = z + n / fraction
  return normalDensity(z) / fraction
}

/**
 * The point below which a given share of the chi-square distribution with 2 degrees of freedom lies: -2 ln(1 - share).
 * @param share 0 to 1, 1 exclusive
 * @example 0.95: 5.991464547107979
 */
export function chiSquare2Quantile(share: number): number {
  return -2 * log(1 - share)
}
