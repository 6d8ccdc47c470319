import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Interval, intervalAround, multipleFor } from '../../../kernel/statistics/interval.ts'

/** How two who rate the same things agree, beyond chance. */
export interface Agreement {
  /** At most 1; 0 is what chance alone brings. */
  readonly kappa: number
  /** Large-sample standard error; of few pairs it is rough. */
  readonly error: number
  /** 95%, cut at -1 and 1. */
  readonly interval: Interval
  readonly pairs: number
}

/** How far apart two categories are: any difference counts alike, or its square. */
export type Disagreement = 'any' | 'squared'

export type NoAgreement = 'too-few-pairs' | 'one-category'

/**
 * Cohen's kappa of two lists of categories.
 * @param pairs places of the categories on the scale, whole numbers from 0 to categories - 1
 * @param categories 2 or more
 * @param disagreement 'squared' gives the quadratic weights
 * @error too-few-pairs below 2; one-category when both use one and the same only: nothing is left to agree on beyond chance
 * @source Cohen 1960 and 1968; error by Fleiss, Cohen and Everitt 1969
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[], categories: number, disagreement: Disagreement): Result<Agreement, NoAgreement> {
  if (pairs.length < 2) return failure('too-few-pairs')
  const shares = sharesOf(pairs, categories)
  const { rows, columns } = margins(shares)
  const weight = weightsOf(categories, disagreement)
  let [observed, chance] = [0, 0]
  for (const [row, own] of rows.entries()) {
    for (const [column, other] of columns.entries()) {
      observed += weight(row, column) * (shares[row]?.[column] ?? 0)
      chance += weight(row, column) * own * other
    }
  }
  if (1 - chance < 1e-12) return failure('one-category')
  const kappa = (observed - chance) / (1 - chance)
  const error = Math.sqrt(varianceOf(shares, { rows, columns }, weight, { observed, chance, pairs: pairs.length }))
  const { lower, upper } = intervalAround(kappa, error, multipleFor(0.95))
  return success({ kappa, error, interval: { lower: Math.max(-1, lower), upper: Math.min(1, upper) }, pairs: pairs.length })
}

type Weight = (row: number, column: number) => number

interface Margins {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

function weightsOf(categories: number, disagreement: Disagreement): Weight {
  const widest = (categories - 1) * (categories - 1)
  return disagreement === 'any' ? (row, column) => (row === column ? 1 : 0) : (row, column) => 1 - ((row - column) * (row - column)) / widest
}

function sharesOf(pairs: readonly (readonly [number, number])[], categories: number): readonly (readonly number[])[] {
  const shares = Array.from({ length: categories }, () => Array.from({ length: categories }, () => 0))
  for (const [row, column] of pairs) {
    const inRow = shares[row]
    if (inRow !== undefined) inRow[column] = (inRow[column] ?? 0) + 1 / pairs.length
  }
  return shares
}

function margins(shares: readonly (readonly number[])[]): Margins {
  return { rows: shares.map((row) => row.reduce((total, one) => total + one, 0)), columns: shares.map((_, column) => shares.reduce((total, row) => total + (row[column] ?? 0), 0)) }
}

function varianceOf(shares: readonly (readonly number[])[], { rows, columns }: Margins, weight: Weight, { observed, chance, pairs }: { readonly observed: number; readonly chance: number; readonly pairs: number }): number {
  const ofRow = rows.map((_, row) => columns.reduce((total, share, column) => total + share * weight(row, column), 0))
  const ofColumn = columns.map((_, column) => rows.reduce((total, share, row) => total + share * weight(row, column), 0))
  let total = 0
  for (const [row, inRow] of shares.entries()) {
    for (const [column, share] of inRow.entries()) {
      const part = weight(row, column) * (1 - chance) - ((ofRow[row] ?? 0) + (ofColumn[column] ?? 0)) * (1 - observed)
      total += share * part * part
    }
  }
  const middle = observed * chance - 2 * chance + observed
  const apart = (1 - chance) * (1 - chance)
  return Math.max(0, (total - middle * middle) / (pairs * apart * apart))
}
