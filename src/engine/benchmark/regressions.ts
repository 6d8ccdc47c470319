import { log } from '../../kernel/portable-math.ts'
import { clusterRobustErrors } from '../../kernel/statistics/cluster-robust.ts'
import { leastSquares } from '../../kernel/statistics/least-squares.ts'
import { mean } from '../../kernel/statistics/mean.ts'
import { standardDeviation } from '../../kernel/statistics/spread.ts'
import type { FigureValues } from './figures.ts'
import type { TrustYear, YearOfTrusts } from './year-of-trusts.ts'

export const outcomes = ['ae100', 'rtt100', 'shmi100', 'fin_pct'] as const
export type Outcome = (typeof outcomes)[number]
export const terms = ['z_lm10', 'z_mgmt', 'z_lead'] as const
export type Term = (typeof terms)[number]
export const effects = ['year', 'year+trust'] as const
export type Effects = (typeof effects)[number]

const termSets: readonly (readonly Term[])[] = [['z_lm10'], ['z_mgmt'], ['z_lead'], ['z_mgmt', 'z_lead']]

/** How an outcome goes with one or two standings, with the differences between years (and trusts) held constant. An association, never a cause. */
export interface Regression {
  readonly outcome: Outcome
  readonly terms: readonly Term[]
  /** year: what is common to a year is held constant. year+trust: and what is lasting about a trust. */
  readonly effects: Effects
  readonly firstYear: number
  readonly lastYear: number
  readonly observations: number
  readonly trusts: number
  /** Change of the outcome (percentage points, SHMI x 100, percent of cost) with one standard deviation more of the term. */
  readonly coefficients: readonly { readonly term: Term; readonly beta: number; readonly standardErrorClustered: number }[]
}

/**
 * Regressions of the four outcomes on the number of managers and on the two survey scores.
 * z_lm10 is the z of the logarithm of managers per 10 million pounds, z_mgmt and z_lead those of the two scores, all within the year and
 * over all trusts that have the figure. Standard errors are clustered by trust with the factor G/(G - 1) x (N - 1)/(N - K), K all coefficients,
 * year and trust effects included.
 * @param years all trusts of each year
 * @returns a regression that cannot be made (too few trusts, no variation) is absent
 */
export function regressOutcomes(years: readonly YearOfTrusts[]): readonly Regression[] {
  const rows = years.flatMap(withTerms)
  return outcomes.flatMap((outcome) => termSets.flatMap((set) => effects.flatMap((held) => regress(rows, outcome, set, held))))
}

interface Row {
  readonly trust: TrustYear
  readonly terms: Readonly<Record<Term, number | undefined>>
}

interface Observation {
  readonly code: string
  readonly year: number
  readonly outcome: number
  readonly terms: readonly number[]
}

function withTerms({ trusts }: YearOfTrusts): readonly Row[] {
  const logarithms = trusts.map(({ figures }) => logOf(figures.managers_per_gbp10m))
  const known = logarithms.flatMap((value) => value ?? [])
  const centre = mean(known)
  const spread = standardDeviation(known)
  return trusts.map((trust, index) => {
    const logarithm = logarithms[index]
    return {
      trust,
      terms: {
        z_lm10: logarithm === undefined || !(spread > 0) ? undefined : (logarithm - centre) / spread,
        z_mgmt: trust.management?.z,
        z_lead: trust.leadership?.z,
      },
    }
  })
}

function logOf(value: number | undefined): number | undefined {
  return value === undefined || !(value > 0) ? undefined : log(value)
}

function regress(rows: readonly Row[], outcome: Outcome, set: readonly Term[], held: Effects): readonly Regression[] {
  const observations = rows.flatMap((row) => observe(row, outcome, set))
  const years = [...new Set(observations.map(({ year }) => year))]
  const clusters = observations.map(({ code }) => code)
  const prepare = (column: readonly number[]) => (held === 'year' ? column : aboutClusterMeans(column, clusters))
  const fit = leastSquares(
    prepare(observations.map((one) => one.outcome)),
    years.map((year) => prepare(observations.map((one) => (one.year === year ? 1 : 0)))),
    set.map((_, index) => prepare(observations.map((one) => one.terms[index] ?? NaN))),
  )
  if (!fit.ok) return []
  const trusts = new Set(clusters).size
  const errors = clusterRobustErrors(fit.value, clusters, fit.value.rank + (held === 'year' ? 0 : trusts))
  if (!errors.ok) return []
  return [{
    outcome, terms: set, effects: held, firstYear: Math.min(...years), lastYear: Math.max(...years), observations: observations.length, trusts,
    coefficients: set.map((term, index) => ({
      term, beta: fit.value.coefficients[index] ?? NaN, standardErrorClustered: errors.value[index] ?? NaN,
    })),
  }]
}

function observe({ trust, terms: values }: Row, outcome: Outcome, set: readonly Term[]): readonly Observation[] {
  const result = outcomeOf(trust.figures, outcome)
  const known = set.flatMap((term) => values[term] ?? [])
  return result === undefined || known.length < set.length ? [] : [{ code: trust.code, year: trust.year, outcome: result, terms: known }]
}

function outcomeOf(figures: FigureValues, outcome: Outcome): number | undefined {
  switch (outcome) {
    case 'ae100': return figures.ae_4h_pct
    case 'rtt100': return figures.rtt_18w_pct
    case 'shmi100': return figures.shmi === undefined ? undefined : figures.shmi * 100
    case 'fin_pct': return figures.net_position_pct_of_cost
  }
}

/** Takes trust effects out beforehand: the same coefficients as with a column for each trust (Frisch and Waugh 1933), in a tenth of the work. */
function aboutClusterMeans(column: readonly number[], clusters: readonly string[]): readonly number[] {
  const groups = new Map<string, number[]>()
  clusters.forEach((cluster, index) => {
    const group = groups.get(cluster) ?? []
    group.push(column[index] ?? NaN)
    groups.set(cluster, group)
  })
  const means = new Map([...groups].map(([cluster, values]) => [cluster, mean(values)]))
  return column.map((value, index) => value - (means.get(clusters[index] ?? '') ?? NaN))
}
