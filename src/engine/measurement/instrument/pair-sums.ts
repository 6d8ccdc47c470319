import type { ParcelTable } from './people-answers.ts'

/** Sums over the people who have both parcels of a pair; parcel by parcel, each pair twice. */
export interface PairSums {
  readonly people: Float64Array
  readonly first: Float64Array
  readonly products: Float64Array
}

/** Sums of each pair of parcels over the people who have both. */
export function pairSums({ people, parcels, centred }: ParcelTable): PairSums {
  const sums = { people: new Float64Array(parcels * parcels), first: new Float64Array(parcels * parcels), products: new Float64Array(parcels * parcels) }
  for (let person = 0; person < people; person += 1) {
    for (let one = 0; one < parcels; one += 1) {
      const own = centred[person * parcels + one] ?? NaN
      if (Number.isNaN(own)) continue
      for (let other = 0; other < parcels; other += 1) {
        const value = centred[person * parcels + other] ?? NaN
        if (Number.isNaN(value)) continue
        const at = one * parcels + other
        sums.people[at] = (sums.people[at] ?? 0) + 1
        sums.first[at] = (sums.first[at] ?? 0) + own
        sums.products[at] = (sums.products[at] ?? 0) + own * value
      }
    }
  }
  return sums
}

/**
 * Covariance of two parcels over the people who have both (n - 1).
 * @param leftOut a person who is not counted; -1 for nobody
 * @returns NaN of fewer than 2 people
 */
export function covarianceOf(sums: PairSums, { parcels, centred }: ParcelTable, one: number, other: number, leftOut: number): number {
  const [at, turned] = [one * parcels + other, other * parcels + one]
  let [people, first, second, products] = [sums.people[at] ?? 0, sums.first[at] ?? 0, sums.first[turned] ?? 0, sums.products[at] ?? 0]
  if (leftOut >= 0) {
    const [x, y] = [centred[leftOut * parcels + one] ?? NaN, centred[leftOut * parcels + other] ?? NaN]
    if (!Number.isNaN(x) && !Number.isNaN(y)) [people, first, second, products] = [people - 1, first - x, second - y, products - x * y]
  }
  return people < 2 ? NaN : (products - (first * second) / people) / (people - 1)
}
