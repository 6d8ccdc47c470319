import { fisherQuantile } from '../../../kernel/statistics/fisher.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'

/**
 * Interval of Cronbach's alpha.
 * @param value at most 1
 * @param items 2 or more
 * @param people who answered, 2 or more
 * @param coverage 0.95 unless told
 * @source Feldt, Woodruff and Salih 1987: (1 - true)/(1 - found) follows F with people - 1 and (people - 1)(items - 1) degrees of freedom, for items that are alike and normal
 * @example 0.79 of 26 items and 41 people, coverage 0.90: 0.7047 to 0.8616
 */
export function alphaInterval(value: number, items: number, people: number, coverage = 0.95): Interval {
  const [above, below] = [people - 1, (people - 1) * (items - 1)]
  const limit = (share: number) => 1 - (1 - value) * fisherQuantile(share, above, below)
  return { lower: limit(0.5 + coverage / 2), upper: limit(0.5 - coverage / 2) }
}
