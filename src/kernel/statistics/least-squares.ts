import { failure, success } from '../result.ts'
import type { Result } from '../result.ts'

/** Why a regression has no answer: a wanted column is a combination of the others, or there are too few observations or clusters. */
export type NoRegression = 'collinear' | 'too-few-observations' | 'too-few-clusters'

/** A column whose part that is new is smaller than this share of the column is a combination of the others. */
const negligibleShare = 1e-9

/** What least squares found. */
export interface LeastSquaresFit {
  /** One for each wanted column. */
  readonly coefficients: readonly number[]
  /** One for each observation. */
  readonly residuals: readonly number[]
  /** Independent columns among all that were given. */
  readonly rank: number
  /** Orthonormal columns of the wanted part, and the inverse of their triangle: what standard errors are made from. */
  readonly orthonormal: readonly (readonly number[])[]
  readonly inverseTriangle: readonly (readonly number[])[]
}

/**
 * Least squares with some columns that are wanted and others that are only held constant.
 * @param outcome one number for each observation
 * @param held    columns to hold constant (an intercept, year effects); those that are combinations of others are left out
 * @param wanted  columns whose coefficients are asked for; none may be a combination of the others and of `held`
 * @returns coefficients of the wanted columns, residuals and what standard errors need
 * @error collinear
 * @source QR decomposition by modified Gram-Schmidt, orthogonalised twice (Giraud, Langou, Rozloznik 2005)
 * @example outcome 1 2 4, held the intercept, wanted 0 1 2: coefficient 1.5, residuals 1/6 -1/3 1/6
 */
export function leastSquares(
  outcome: readonly number[], held: readonly (readonly number[])[], wanted: readonly (readonly number[])[],
): Result<LeastSquaresFit, 'collinear'> {
  const basis: (readonly number[])[] = []
  for (const column of held) {
    const { direction } = partThatIsNew(column, basis)
    if (direction !== undefined) basis.push(direction)
  }
  const heldRank = basis.length
  const triangle: (readonly number[])[] = []
  for (const column of wanted) {
    const { direction, along } = partThatIsNew(column, basis)
    if (direction === undefined) return failure('collinear')
    basis.push(direction)
    triangle.push(along.slice(heldRank))
  }
  const { along, rest } = project(outcome, basis)
  const inverseTriangle = invert(triangle)
  const coefficients = inverseTriangle.map((row) => dot(row, along.slice(heldRank)))
  return success({ coefficients, residuals: rest, rank: basis.length, orthonormal: basis.slice(heldRank), inverseTriangle })
}

interface NewPart {
  readonly along: readonly number[]
  /** Of length 1; absent when the column is a combination of the basis. */
  readonly direction: readonly number[] | undefined
}

function partThatIsNew(column: readonly number[], basis: readonly (readonly number[])[]): NewPart {
  const { along, rest } = project(column, basis)
  const length = Math.sqrt(dot(rest, rest))
  if (length <= negligibleShare * Math.sqrt(dot(column, column))) return { along, direction: undefined }
  return { along: [...along, length], direction: rest.map((value) => value / length) }
}

interface Projection {
  /** Coordinates along each vector of the basis. */
  readonly along: readonly number[]
  readonly rest: readonly number[]
}

/** Twice, because one pass loses digits when columns nearly coincide. */
function project(column: readonly number[], basis: readonly (readonly number[])[]): Projection {
  const along = basis.map(() => 0)
  const rest = [...column]
  for (let pass = 0; pass < 2; pass += 1) {
    basis.forEach((direction, index) => {
      const length = dot(direction, rest)
      along[index] = (along[index] ?? 0) + length
      for (let row = 0; row < rest.length; row += 1) rest[row] = (rest[row] ?? NaN) - length * (direction[row] ?? NaN)
    })
  }
  return { along, rest }
}

/** Inverse of an upper triangle that is given column by column, as rows. */
function invert(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = columns.length
  const inverse = Array.from({ length: size }, () => columns.map(() => 0))
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row >= 0; row -= 1) {
      let value = row === column ? 1 : 0
      for (let inner = row + 1; inner <= column; inner += 1) value -= (columns[inner]?.[row] ?? NaN) * (inverse[inner]?.[column] ?? NaN)
      const line = inverse[row]
      if (line !== undefined) line[column] = value / (columns[row]?.[row] ?? NaN)
    }
  }
  return inverse
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let index = 0; index < a.length; index += 1) total += (a[index] ?? NaN) * (b[index] ?? NaN)
  return total
}
