/**
 * Sum of numbers with the rounding error carried along.
 * @param values any count; of none the sum is 0
 * @returns the sum, right to about the last digit however many numbers there are
 * @source Neumaier 1974 (improved Kahan-Babuska summation)
 * @example 1e16 + 1 - 1e16 = 1 (plain addition gives 0)
 */
export function sum(values: Iterable<number>): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}

/**
 * Arithmetic mean.
 * @param values at least 1; of none the answer is NaN
 */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

/**
 * Mean in which each value counts with its weight.
 * @param values at least 1
 * @param weights as many, not below 0, not all 0
 * @example 1 and 4 with weights 2 and 1: 2
 */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  return sum(values.map((value, index) => value * (weights[index] ?? NaN))) / sum(weights)
}
