/** Veltkamp's constant 2^27 + 1: it splits a double into halves whose products with whole numbers below 2^26 are exact. */
const splitter = 134_217_729

/**
 * Turns a sum with its carried error into the mean that exact arithmetic would round to. To divide the rounded sum would round
 * twice, and a value that equals the mean would then fall on one side of it.
 * @param total sum as rounded, and `lost` what the roundings took from it: together the true sum; below 1e300
 * @param count from 1 to 2^26
 * @source Dekker 1971 (exact products)
 * @example the sum of 0.1, 0.2 and 0.3, divided by 3: 0.2
 */
export function divideExactly(total: number, lost: number, count: number): number {
  const sum = total + lost
  const error = lost - (sum - total)
  const quotient = sum / count
  const scaled = splitter * quotient
  const high = scaled - (scaled - quotient)
  const low = quotient - high
  return quotient + (sum - high * count - low * count + error) / count
}
