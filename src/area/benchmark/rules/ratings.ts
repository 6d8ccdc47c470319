import { type Dataset, nationalNumber, trustNumber, yearsOf } from './dataset.ts'
import type { RatingFigure } from './figures.ts'
import { z95Rounded } from '../../../kernel/statistics/normal.ts'

/** A rating with its 95% interval. */
export interface Rating {
  readonly year: number
  readonly value: number
  readonly lower: number
  readonly upper: number
  /** The mean of all organisations in the same year. */
  readonly mean: number | null
}

const errorOf: Readonly<Record<RatingFigure, string>> = {
  management_score: 'management_se_upper',
  senior_leadership_score: 'leadership_se_upper',
}

/**
 * How staff rated managers, year by year, with the widest error that simple random sampling allows.
 * A year without a score is absent: it stays a gap.
 */
export function ratingsOf(dataset: Dataset, code: string, figure: RatingFigure): readonly Rating[] {
  return yearsOf(dataset, figure).flatMap((year) => {
    const value = trustNumber(dataset, code, year, figure)
    const error = trustNumber(dataset, code, year, errorOf[figure])
    if (value === null || error === null) return []
    return [
      {
        year,
        value,
        lower: value - z95Rounded * error,
        upper: value + z95Rounded * error,
        mean: nationalNumber(dataset, year, `${figure}.mean`),
      },
    ]
  })
}

/** Where the interval of a rating lies against the mean of the same year: 'about' when it includes it, or when there is no mean. */
export function againstMiddle({ lower, upper, mean }: Rating): 'above' | 'below' | 'about' {
  if (mean === null) return 'about'
  if (lower > mean) return 'above'
  return upper < mean ? 'below' : 'about'
}
