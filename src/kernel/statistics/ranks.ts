/**
 * Ranks from 1 (the lowest); equal values share the mean of their ranks.
 * @param values numbers in any order
 * @returns a rank for each value, in the order of `values`
 * @example 5 1 5 9: 2.5 1 2.5 4
 */
export function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const result = values.map(() => NaN)
  let first = 0
  while (first < order.length) {
    let last = first
    while (order[last + 1]?.value === order[first]?.value) last += 1
    for (const { index } of order.slice(first, last + 1)) result[index] = (first + last) / 2 + 1
    first = last + 1
  }
  return result
}

/**
 * Where each value stands among all: 100 x (number below + half the number equal, itself included) / n.
 * @param values at least 1
 * @returns above 0 and below 100, in the order of `values`
 * @example 5 1 5 9: 50 12.5 50 87.5
 */
export function percentileRanks(values: readonly number[]): readonly number[] {
  return ranks(values).map((rank) => (100 * (rank - 0.5)) / values.length)
}
