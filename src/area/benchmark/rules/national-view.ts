import { type PlacementCounts, placementsByYear } from './balance.ts'
import { type Dataset, allKnown, nationalNumber, yearsOf } from './dataset.ts'
import { type FactGroups, groupFacts } from './facts.ts'
import type { ShownFigure } from './figures.ts'
import { type Link, linksOf } from './links.ts'

const measures = ['n', 'p10', 'p25', 'median', 'p75', 'p90'] as const

/** How one figure is spread over all organisations, year by year. */
export interface NationalFigure {
  readonly figure: ShownFigure
  readonly rows: readonly ({ readonly year: number } & Readonly<Record<(typeof measures)[number], number>>)[]
}

/** Everything that the national picture shows. */
export interface NationalView {
  readonly years: readonly [number, number]
  readonly quantity: NationalFigure
  readonly share: NationalFigure
  readonly management: NationalFigure
  readonly leadership: NationalFigure
  readonly placements: readonly PlacementCounts[]
  readonly links: readonly Link[]
  readonly facts: FactGroups
}

/** The national picture of a dataset, or null while nothing is imported. */
export function nationalView(dataset: Dataset): NationalView | null {
  const years = [...dataset.national.keys()].sort((one, other) => one - other)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    years: [first, last],
    quantity: spread(dataset, 'managers_per_gbp10m'),
    share: spread(dataset, 'manager_share_pct'),
    management: spread(dataset, 'management_score_7a_e'),
    leadership: spread(dataset, 'senior_leadership_score'),
    placements: placementsByYear(dataset),
    links: linksOf(dataset),
    facts: groupFacts(dataset.facts),
  }
}

function spread(dataset: Dataset, figure: ShownFigure): NationalFigure {
  const rows = yearsOf(dataset, figure).flatMap((year) => {
    const found = allKnown(measures, (measure) => nationalNumber(dataset, year, `${figure}.${measure}`))
    return found === null ? [] : [{ year, ...found }]
  })
  return { figure, rows }
}
