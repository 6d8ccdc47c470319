import { correlateFigures } from './correlations.ts'
import type { Correlation } from './correlations.ts'
import type { BenchmarkFacts, Organisation, OrganisationYear } from './facts.ts'
import { summariseNation } from './national.ts'
import type { NationalFigures } from './national.ts'
import { regressOutcomes } from './regressions.ts'
import type { Regression } from './regressions.ts'
import { standInYear } from './year-of-trusts.ts'
import type { YearOfTrusts } from './year-of-trusts.ts'

/** The organisations that are compared, by the name that rows give them. */
export const universeName = 'ACUTE_NON_SPECIALIST'

/** A year over all trusts, with the spread of every figure. */
export interface BenchmarkYear extends YearOfTrusts {
  readonly national: NationalFigures
}

/** Everything that public figures say about the number of managers, how staff rate managers, and outcomes. */
export interface Benchmark {
  /** In order of their codes. */
  readonly organisations: readonly Organisation[]
  /** In order of time; in each the trusts that have facts that year, in order of their codes. */
  readonly years: readonly BenchmarkYear[]
  readonly correlations: readonly Correlation[]
  readonly regressions: readonly Regression[]
}

/**
 * The benchmark of acute trusts that are not specialist, from the first year in which staff were surveyed to the last year of the data. Each
 * trust-year stands under its own code: predecessors and successors are not combined.
 * @param facts organisations and what is known of them by year, in any order; other organisations are left out
 * @returns the same answer whatever the order of the facts
 * @error RangeError when an organisation has the same year twice: a reader has to decide which one counts
 */
export function computeBenchmark(facts: BenchmarkFacts): Benchmark {
  const organisations = facts.organisations.filter(isCompared).toSorted((a, b) => inOrder(a.code, b.code))
  const codes = new Set(organisations.map(({ code }) => code))
  const within = facts.organisationYears.filter(({ code }) => codes.has(code)).toSorted((a, b) => a.year - b.year || inOrder(a.code, b.code))
  refuseTwice(within)
  const years = yearsOf(within).map((year) => {
    const standings = standInYear(year, within.filter((one) => one.year === year))
    return { ...standings, national: summariseNation(standings.trusts.map(({ figures }) => figures)) }
  })
  return { organisations, years, correlations: correlateFigures(years), regressions: regressOutcomes(years) }
}

/** Whether an organisation is one of those that are compared: acute trusts that are not specialist. */
export function isCompared({ type, specialist }: Organisation): boolean {
  return type === 'Acute' && !specialist
}

function yearsOf(organisationYears: readonly OrganisationYear[]): readonly number[] {
  const surveyed = organisationYears.filter(({ survey }) => survey !== undefined && Object.keys(survey).length > 0).map(({ year }) => year)
  const first = surveyed[0] ?? -Infinity
  return [...new Set(organisationYears.map(({ year }) => year))].filter((year) => year >= first)
}

function refuseTwice(sorted: readonly OrganisationYear[]): void {
  sorted.forEach(({ code, year }, index) => {
    const next = sorted[index + 1]
    if (next?.code === code && next.year === year) throw new RangeError(`${code} has the year ${year} twice.`)
  })
}

/** By code units, which every host orders alike. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
