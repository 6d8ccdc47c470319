import { type BalanceOfYear, type BalancePosition, balanceOfYear } from './balance.ts'
import { type ClearDifference, clearDifferences, commonYear, ratingIn } from './comparison.ts'
import { type BenchmarkOrganisation, type Dataset, peers, quartersOf, trustNumber } from './dataset.ts'
import { type OutcomeFigure, type QuantityFigure, type RatingFigure, outcomeFigures, quantityFigures, ratingFigures } from './figures.ts'
import type { Rating } from './ratings.ts'
import { type RecordNote, recordNotes } from './record-notes.ts'

/** One figure of several organisations, from one year that they share. */
export interface ComparedFigure {
  readonly description: { readonly figure: QuantityFigure | OutcomeFigure; readonly decimals: number; readonly unit: string }
  /** null when no organisation at all has the figure. */
  readonly year: number | null
  /** In the order of the organisations. */
  readonly values: readonly (number | null)[]
  readonly peers: readonly number[]
  readonly quarters: { readonly lower: number; readonly median: number; readonly upper: number } | null
}

export interface ComparedRating {
  readonly figure: RatingFigure
  readonly year: number | null
  readonly values: readonly (Rating | null)[]
}

/** Up to four organisations side by side. */
export interface ComparisonView {
  readonly organisations: readonly BenchmarkOrganisation[]
  /** What is unusual in the records of each, in the same order. */
  readonly notes: readonly (readonly RecordNote[])[]
  readonly quantities: readonly ComparedFigure[]
  readonly ratings: readonly ComparedRating[]
  readonly clear: readonly ClearDifference[]
  readonly balance:
    | (Pick<BalanceOfYear, 'year' | 'middle'> & {
        readonly peers: readonly BalancePosition[]
        readonly named: readonly { readonly organisation: BenchmarkOrganisation; readonly position: BalancePosition | null }[]
      })
    | null
  readonly outcomes: readonly ComparedFigure[]
}

/** Side by side, each figure from the newest year that all of them have. */
export function comparisonView(dataset: Dataset, organisations: readonly BenchmarkOrganisation[]): ComparisonView {
  const codes = organisations.map((organisation) => organisation.code)
  const ratings = ratingFigures.map(({ figure }) => {
    const year = commonYear(dataset, codes, figure)
    return { figure, year, values: codes.map((code) => (year === null ? null : ratingIn(dataset, code, year, figure))) }
  })
  return {
    organisations,
    notes: codes.map((code) => recordNotes(dataset, code)),
    quantities: quantityFigures.map((description) => compareFigure(dataset, codes, description)),
    ratings,
    clear: clearDifferences(
      ratings.flatMap(({ figure, values }) =>
        values.flatMap((rating, place) => {
          const code = codes[place]
          return rating === null || code === undefined ? [] : [{ figure, code, rating }]
        }),
      ),
    ),
    balance: balance(dataset, organisations),
    outcomes: outcomeFigures.map((description) => compareFigure(dataset, codes, description)),
  }
}

function compareFigure(dataset: Dataset, codes: readonly string[], description: ComparedFigure['description']): ComparedFigure {
  const { figure } = description
  const year = commonYear(dataset, codes, figure)
  if (year === null) return { description, year, values: codes.map(() => null), peers: [], quarters: null }
  const quarters = quartersOf(dataset, year, figure)
  return {
    description,
    year,
    values: codes.map((code) => trustNumber(dataset, code, year, figure)),
    peers: peers(dataset, year, figure).map((peer) => peer.value),
    quarters: quarters === null ? null : { lower: quarters.p25, median: quarters.median, upper: quarters.p75 },
  }
}

function balance(dataset: Dataset, organisations: readonly BenchmarkOrganisation[]): ComparisonView['balance'] {
  const codes = organisations.map((organisation) => organisation.code)
  const year = commonYear(dataset, codes, 'senior_leadership_score')
  const all = year === null ? null : balanceOfYear(dataset, year)
  if (all === null) return null
  return {
    year: all.year,
    middle: all.middle,
    peers: all.trusts.filter((trust) => !codes.includes(trust.code)),
    named: organisations.map((organisation) => ({ organisation, position: all.trusts.find((trust) => trust.code === organisation.code) ?? null })),
  }
}
