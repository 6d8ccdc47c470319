/** Draws, a given count of them. */
export function drawMany(count: number, draw: () => number): Float64Array {
  return Float64Array.from({ length: count }, draw)
}

/**
 * How far the means of x, x², x³ and x⁴ lie from their exact values: the worst, in standard errors.
 * @param moment the exact mean of x to the power k, for k up to 8
 */
export function worstMoment(draws: Float64Array, moment: (k: number) => number): number {
  const errors = [1, 2, 3, 4].map((k) => {
    const mean = draws.reduce((sum, x) => sum + power(x, k), 0) / draws.length
    return Math.abs(mean - moment(k)) / Math.sqrt((moment(2 * k) - moment(k) * moment(k)) / draws.length)
  })
  return Math.max(...errors)
}

function power(x: number, k: number): number {
  return k === 0 ? 1 : x * power(x, k - 1)
}

/** How far the share of draws above a value lies from its exact probability, in standard errors. */
export function errorOfShareAbove(draws: Float64Array, value: number, probability: number): number {
  const share = draws.reduce((count, x) => count + (x > value ? 1 : 0), 0) / draws.length
  return Math.abs(share - probability) / Math.sqrt((probability * (1 - probability)) / draws.length)
}

/**
 * How far the chi-square statistic of 100 bins of equal probability lies from its mean, in standard deviations.
 * @param distribution the share of all draws that lies below x
 */
export function errorOfBins(draws: Float64Array, distribution: (x: number) => number): number {
  const bins = new Float64Array(100)
  for (const x of draws) {
    const bin = Math.min(99, Math.floor(100 * distribution(x)))
    bins[bin] = (bins[bin] ?? NaN) + 1
  }
  const expected = draws.length / 100
  const chiSquare = bins.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0)
  // 99 degrees of freedom: the mean is 99, the variance twice as much
  return Math.abs(chiSquare - 99) / Math.sqrt(2 * 99)
}
