/** How often something happened, of how many times it could. */
export interface Count {
  /** Whole, 0 to `of`. */
  readonly happened: number
  /** Whole, 0 to 28: beyond that the products below would no longer be exact. */
  readonly of: number
}

/**
 * How likely two shares would lie at least as far apart by chance alone (two-sided), when both have the same chance of happening.
 * All sums are of whole numbers, so that ties are exact.
 * @returns above 0, at most 1; 1 when one of the two is empty
 * @error RangeError for a count that is not whole or outside its range
 * @source Fisher's exact test: R. A. Fisher, Statistical Methods for Research Workers, 5th edition, 1934; two-sided as the sum over all tables
 *   that are no more likely than the one observed
 * @example 3 of 4 against 1 of 4: 34/70 = 0.486
 */
export function chanceOfApart(one: Count, other: Count): number {
  const [first, second] = [checked(one), checked(other)]
  const happened = first.happened + second.happened
  const waysOf = (inFirst: number): number => waysToChoose(first.of, inFirst) * waysToChoose(second.of, happened - inFirst)
  const observed = waysOf(first.happened)
  const all = Array.from({ length: happened + 1 }, (_, inFirst) => waysOf(inFirst))
  return sum(all.filter((ways) => ways <= observed)) / sum(all)
}

function checked(count: Count): Count {
  const { happened, of } = count
  if (!Number.isInteger(happened) || !Number.isInteger(of) || happened < 0 || of > 28 || happened > of) throw new RangeError(`${happened} of ${of} is no count from 0 of 0 to 28 of 28.`)
  return count
}

/** In how many ways so many can be chosen; 0 when there are not so many. */
function waysToChoose(from: number, chosen: number): number {
  if (chosen > from) return 0
  // Each step divides exactly: the product of n consecutive whole numbers is a multiple of n!.
  return Array.from({ length: chosen }, (_, index) => index).reduce((ways, index) => (ways * (from - index)) / (index + 1), 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
