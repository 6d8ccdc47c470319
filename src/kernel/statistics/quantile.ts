/**
 * Quantile with linear interpolation between the two neighbours.
 * @param sorted values in rising order; at least 1
 * @param share 0 to 1, both inclusive
 * @source Hyndman and Fan 1996, type 7 (the default of R)
 * @example 10 20 40, share 0.75: 30
 */
export function quantileOfSorted(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share
  const below = Math.floor(position)
  const lower = sorted[below] ?? NaN
  const upper = sorted[below + 1] ?? lower
  return lower + (position - below) * (upper - lower)
}

/**
 * The value in the middle; of an even count halfway between the two in the middle.
 * @param values in any order; at least 1, of none the answer is NaN
 * @example 10 40 20: 20
 */
export function median(values: readonly number[]): number {
  return quantileOfSorted(inRisingOrder(values), 0.5)
}

/**
 * The values in rising order, as a new list.
 * @param values numbers in any order
 */
export function inRisingOrder(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b)
}
