import { type BalanceOfYear, type BalancePosition, type YearTilt, balanceOf, balanceOfYear, tiltsOf } from './balance.ts'
import { type BenchmarkOrganisation, type Dataset, nationalNumber, trustNumber, yearsOf } from './dataset.ts'
import { type OutcomeFigure, type QuantityFigure, outcomeFigures, quantityFigures } from './figures.ts'
import { type Position, newestYear, positionOf } from './position.ts'
import { type Rating, ratingsOf } from './ratings.ts'
import { type RecordNote, recordNotes } from './record-notes.ts'

/** One outcome over the years, against the middle half of all organisations. */
export interface OutcomeSeries {
  readonly figure: OutcomeFigure
  readonly points: readonly { readonly year: number; readonly value: number | null; readonly peers: readonly [number, number] | null }[]
}

/** Everything that the page of one organisation shows. */
export interface OrganisationView {
  readonly organisation: BenchmarkOrganisation
  readonly successor: BenchmarkOrganisation | null
  readonly years: readonly [number, number]
  /** The newest year with ratings; the newest year of all when there are none. */
  readonly newestRatings: number
  readonly quantities: readonly { readonly figure: QuantityFigure; readonly position: Position }[]
  readonly management: readonly Rating[]
  readonly leadership: readonly Rating[]
  readonly tilts: readonly YearTilt[]
  readonly balance: { readonly own: BalancePosition; readonly all: BalanceOfYear } | null
  readonly outcomes: readonly OutcomeSeries[]
  readonly notes: readonly RecordNote[]
  /** Organisations that became part of this one. */
  readonly predecessors: readonly BenchmarkOrganisation[]
}

/**
 * The view of one organisation, or null when the benchmark has no figures of it.
 * @param code an ODS code as the dataset writes it
 */
export function organisationView(dataset: Dataset, code: string): OrganisationView | null {
  const organisation = dataset.organisations.get(code)
  const years = [...(dataset.trusts.get(code)?.keys() ?? [])].sort((one, other) => one - other)
  const [first, last] = [years[0], years.at(-1)]
  if (organisation === undefined || first === undefined || last === undefined) return null
  const notes = recordNotes(dataset, code)
  return {
    organisation,
    successor: organisation.successor === null ? null : (dataset.organisations.get(organisation.successor) ?? null),
    years: [first, last],
    newestRatings: newestYear(dataset, code, 'senior_leadership_score') ?? last,
    quantities: quantityFigures.map(({ figure }) => ({ figure, position: positionOf(dataset, code, newestYear(dataset, code, figure) ?? last, figure) })),
    management: ratingsOf(dataset, code, 'management_score'),
    leadership: ratingsOf(dataset, code, 'senior_leadership_score'),
    tilts: tiltsOf(dataset, code),
    balance: newestBalance(dataset, code),
    outcomes: outcomeFigures.map(({ figure }) => outcomeSeries(dataset, code, figure)),
    notes,
    predecessors: predecessorsOf(dataset, code),
  }
}

/** Organisations whose successor this one is. */
export function predecessorsOf(dataset: Dataset, code: string): readonly BenchmarkOrganisation[] {
  return [...dataset.organisations.values()].filter((organisation) => organisation.successor === code)
}

function newestBalance(dataset: Dataset, code: string): OrganisationView['balance'] {
  const year = newestYear(dataset, code, 'tilt')
  const own = year === null ? null : balanceOf(dataset, code, year)
  const all = year === null ? null : balanceOfYear(dataset, year)
  return own === null || all === null ? null : { own, all }
}

function outcomeSeries(dataset: Dataset, code: string, figure: OutcomeFigure): OutcomeSeries {
  return {
    figure,
    points: yearsOf(dataset, figure).map((year) => {
      const [lower, upper] = [nationalNumber(dataset, year, `${figure}.p25`), nationalNumber(dataset, year, `${figure}.p75`)]
      return { year, value: trustNumber(dataset, code, year, figure), peers: lower === null || upper === null ? null : [lower, upper] }
    }),
  }
}
