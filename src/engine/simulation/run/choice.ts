/**
 * Which of several a uniform number falls to.
 * @param upTo for each, its chance and those before it
 * @returns the first whose `upTo` is above the number; the last when none is
 */
export function chosen(upTo: Float64Array, uniform: number): number {
  let [low, high] = [0, upTo.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (uniform < (upTo[middle] ?? 1)) high = middle
    else low = middle + 1
  }
  return low
}

/** For each weight, its share of all and of those before it. */
export function sharesUpTo(weights: readonly number[]): Float64Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  return Float64Array.from(weights, (weight) => (sum += weight) / whole)
}
