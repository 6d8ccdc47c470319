import { exp, log } from '../portable-math.ts'
import { logGamma } from './log-gamma.ts'

/**
 * Regularised incomplete beta function, by the continued fraction on the side where it converges quickly.
 * @param x    0 to 1, and `rest` = 1 - x without the loss of digits
 * @source Abramowitz and Stegun 26.5.8, evaluated forwards (Lentz 1976)
 */
export function incompleteBeta(x: number, rest: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (rest <= 0) return 1
  const front = exp(a * log(x) + b * log(rest) + logGamma(a + b) - logGamma(a) - logGamma(b))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(rest, b, a)) / b
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= 10000; m += 1) {
    for (const step of [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))]) {
      d = 1 / notZero(1 + step * d)
      c = notZero(1 + step / c)
      value *= c * d
    }
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return value
}

/** Lentz's guard: a denominator of 0 is taken for a tiny one. */
function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
