import type { Domain } from '../../../kernel/vocabulary.ts'
import { pearson } from '../../../kernel/statistics/correlation.ts'
import { correlationInterval } from '../../../kernel/statistics/correlation-interval.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'
import { parcelsOf } from './counted-parcels.ts'
import type { ParcelTable } from './people-answers.ts'

/** Each person's mean over some parcels that they have; NaN where they have none of them. */
export function scoresOver({ people, parcels, centred }: ParcelTable, places: readonly number[]): readonly number[] {
  return Array.from({ length: people }, (_, person) => {
    let [total, count] = [0, 0]
    for (const place of places) {
      const value = centred[person * parcels + place] ?? NaN
      if (Number.isNaN(value)) continue
      total += value
      count += 1
    }
    return total / count
  })
}

/** Each person's score in a domain, as pages show it but for the mean of all. */
function domainScores(table: ParcelTable, domain: Domain): readonly number[] {
  return scoresOver(table, parcelsOf(table, domain))
}

/** Correlation of both domains' scores with its interval; null where one never varies. */
export function scoreCorrelation(table: ParcelTable): { readonly value: number; readonly interval: Interval } | null {
  const found = pearson(domainScores(table, 'management'), domainScores(table, 'leadership'))
  return found.ok ? { value: found.value, interval: correlationInterval(found.value, table.people) } : null
}
