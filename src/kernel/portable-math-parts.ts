import { powerOf2 } from './binary-exponent.ts'

// What log, exp and power share.

// ln 2 in two parts; the first has 32 trailing zero bits, so that a whole number times it is exact.
// Source of the parts and of the order of operations that keeps the rounding error low: fdlibm (Sun Microsystems, 1993), e_log.c, e_exp.c.
export const ln2High = 6.93147180369123816490e-1
export const ln2Low = 1.90821492927058770002e-10
export const inverseLn2 = 1.4426950408889634
export const squareRootOf2 = 1.4142135623730951

/** 2^-1022: a smaller number has fewer than 53 bits; times 2^54 it has them all. */
export const smallestNormal = 2.2250738585072014e-308

/**
 * e^r - 1 - r, the part of the exponential beyond its first order.
 * @param r of size 0.347 at most
 * @source Taylor series to r^14; the first term left out is below 1e-19
 */
export function expBeyondFirst(r: number): number {
  return r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * (1 / 5040 + r * (1 / 40320 +
    r * (1 / 362880 + r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800 + r / 87178291200))))))))))))
}

/** mantissa · 2^k for a mantissa near 1 and k from -1076 to 1024, where 2^k alone may be too large or too small for a double. */
export function scaled(mantissa: number, k: number): number {
  if (k > 1000) return mantissa * powerOf2(k - 100) * powerOf2(100)
  if (k < -1000) return mantissa * powerOf2(k + 100) * powerOf2(-100)
  return mantissa * powerOf2(k)
}
