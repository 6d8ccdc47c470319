/** A share so small that no series of ours would ever meet it. */
const negligible = 1e-18

/**
 * Counts of events that come by themselves at a steady rate.
 * @param mean    0 to 1,000,000
 * @param uniform 0 (inclusive) to 1 (exclusive)
 * @returns a function that draws a whole number
 * @source inverse of the distribution, tabled once outwards from its highest place
 * @example mean 1: 0 for a uniform number below 0.3679
 */
export function poissonDraw(mean: number, uniform: () => number): () => number {
  if (mean <= 0) return () => 0
  const { first, shares } = tableOf(mean)
  return () => first + placeOf(uniform(), shares)
}

/** Shares of the counts up to each, from `first` on. */
function tableOf(mean: number): { readonly first: number; readonly shares: Float64Array } {
  const highest = Math.floor(mean)
  const below: number[] = []
  for (let count = highest, weight = 1; count > 0 && weight > negligible; count -= 1) {
    weight *= count / mean
    below.push(weight)
  }
  const weights = below.reverse()
  const first = highest - weights.length
  for (let count = highest, weight = 1; weight > negligible; count += 1) {
    weights.push(weight)
    weight *= mean / (count + 1)
  }
  const shares = new Float64Array(weights.length)
  let total = 0
  weights.forEach((weight, index) => {
    total += weight
    shares[index] = total
  })
  return { first, shares: shares.map((share) => share / total) }
}

/** The first place whose share is above the number. */
function placeOf(number: number, shares: Float64Array): number {
  let low = 0
  let high = shares.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((shares[middle] ?? 1) > number) high = middle
    else low = middle + 1
  }
  return low
}
