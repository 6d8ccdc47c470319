import { type Dataset, pooledNumber } from './dataset.ts'
import { z95Rounded } from '../../../kernel/statistics/normal.ts'

/** Outcomes and terms of the regressions, by the names of the download. */
export const linkOutcomes = ['ae100', 'rtt100', 'shmi100', 'fin_pct'] as const
export const linkTerms = ['z_lm10', 'z_mgmt', 'z_lead'] as const
const linkEffects = ['year', 'year+trust'] as const
export type LinkOutcome = (typeof linkOutcomes)[number]
export type LinkTerm = (typeof linkTerms)[number]
export type LinkEffects = (typeof linkEffects)[number]

/** How an outcome differs between organisations one standard deviation apart. */
export interface Link {
  readonly outcome: LinkOutcome
  readonly term: LinkTerm
  readonly effects: LinkEffects
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** Does the interval leave 0 out? */
export function isClear(link: Link): boolean {
  return link.lower > 0 || link.upper < 0
}

/** Each outcome against each term alone, between organisations of the same year and within one over time. */
export function linksOf(dataset: Dataset): readonly Link[] {
  return linkEffects.flatMap((effects) =>
    linkTerms.flatMap((term) =>
      linkOutcomes.flatMap((outcome) => {
        const name = `${outcome}~${term}+${effects}:${term}`
        const [value, error] = [pooledNumber(dataset, `${name}.beta`), pooledNumber(dataset, `${name}.se_cluster`)]
        if (value === null || error === null) return []
        return [{ outcome, term, effects, value, lower: value - z95Rounded * error, upper: value + z95Rounded * error }]
      }),
    ),
  )
}
