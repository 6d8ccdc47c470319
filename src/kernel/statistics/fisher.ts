import { incompleteBeta } from './incomplete-beta.ts'

/**
 * Share of the F distribution that lies below a value.
 * @param value not below 0; may be infinite
 * @param above degrees of freedom of the numerator, above 0; need not be whole
 * @param below of the denominator
 * @returns 0 to 1
 * @source I(above value/(above value + below); above/2, below/2) (Abramowitz and Stegun 26.6.2)
 */
export function fisherCdf(value: number, above: number, below: number): number {
  if (value === Infinity) return 1
  const scaled = above * value
  return incompleteBeta(scaled / (scaled + below), below / (scaled + below), above / 2, below / 2)
}

/**
 * The value below which a share of the F distribution lies.
 * @param share 0 to 1; 0 gives 0, 1 gives Infinity
 * @param above degrees of freedom of the numerator, above 0
 * @param below of the denominator
 * @source bisection on `fisherCdf`, to the last digit of a double
 * @example 0.95 with 2 and 10: 4.102821015
 */
export function fisherQuantile(share: number, above: number, below: number): number {
  if (!(share >= 0 && share <= 1)) return NaN
  if (share === 1) return Infinity
  let [low, high] = [0, 1]
  while (fisherCdf(high, above, below) < share) high *= 2
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (fisherCdf(middle, above, below) < share) low = middle
    else high = middle
  }
}
