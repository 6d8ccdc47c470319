import { log } from '../portable-math.ts'

const halfLogOf2Pi = 0.9189385332046728
/** From here Stirling's series, as far as it is taken, is exact to a double. */
export const stirlingStart = 12

/**
 * Logarithm of the gamma function.
 * @param x above 0
 * @returns ln Γ(x), within 2e-14 (relative where its size is above 1, else absolute)
 * @source Stirling's series (Abramowitz and Stegun 6.1.41) at x + k of at least 12, led back by Γ(x + 1) = x Γ(x)
 * @example 5: ln 24 = 3.178053830347946
 */
export function logGamma(x: number): number {
  let product = 1
  let high = x
  while (high < stirlingStart) {
    product *= high
    high += 1
  }
  return (high - 0.5) * log(high) - high + halfLogOf2Pi + stirlingSeries(high) - log(product)
}

/**
 * What ln Γ(x) has beyond (x - 1/2) ln x - x + ln(2π)/2.
 * @param x from `stirlingStart`; the first term left out is then below 1e-17
 * @source Abramowitz and Stegun 6.1.41
 */
export function stirlingSeries(x: number): number {
  const inverse = 1 / x
  const square = inverse * inverse
  return inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))))
}
