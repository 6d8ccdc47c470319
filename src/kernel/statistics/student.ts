import { incompleteBeta } from './incomplete-beta.ts'

/**
 * Share of Student's t distribution that lies below t.
 * @param t       any number; may be infinite
 * @param freedom degrees of freedom, above 0; need not be whole
 * @returns 0 to 1; relative error of the smaller tail below 1e-11 up to 1,000 degrees of freedom, below 1e-9 up to 100,000
 * @source tail beyond |t| = I(freedom/(freedom + t²); freedom/2, 1/2)/2 (Abramowitz and Stegun 26.7.1)
 * @example 2.228138851964939 with 10: 0.975
 */
export function studentCdf(t: number, freedom: number): number {
  if (t !== t) return NaN
  const square = t * t
  const tail = square === Infinity ? 0 : incompleteBeta(freedom / (freedom + square), square / (freedom + square), freedom / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/**
 * The point below which a given share of Student's t distribution lies.
 * @param share   0 to 1; 0 gives -Infinity, 1 gives Infinity
 * @param freedom degrees of freedom, above 0; need not be whole
 * @returns within 1e-12 (relative)
 * @source bisection on `studentCdf`, to the last digit of a double
 * @example 0.975 with 10: 2.228138851964939
 */
export function studentQuantile(share: number, freedom: number): number {
  if (!(share >= 0 && share <= 1)) return NaN
  if (share === 0.5) return 0
  if (share > 0.5) return -studentQuantile(1 - share, freedom)
  if (share === 0) return -Infinity
  let low = -1
  while (studentCdf(low, freedom) > share) low *= 2
  let high = 0
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (studentCdf(middle, freedom) < share) low = middle
    else high = middle
  }
}
