import { log } from '../portable-math.ts'

const halfLogOf2Pi = 0.9189385332046728

/**
 * Logarithm of the gamma function.
 * @param x above 0
 * @returns ln Γ(x), within 1e-14 (relative, or absolute near the zeros at 1 and 2)
 * @source Stirling's series (Abramowitz and Stegun 6.1.41) at x + k of at least 12, led back by Γ(x + 1) = x Γ(x); the first term left out is below 1e-17
 * @example 5: ln 24 = 3.178053830347946
 */
export function logGamma(x: number): number {
  let product = 1
  let high = x
  while (high < 12) {
    product *= high
    high += 1
  }
  const inverse = 1 / high
  const square = inverse * inverse
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))))
  return (high - 0.5) * log(high) - high + halfLogOf2Pi + series - log(product)
}
