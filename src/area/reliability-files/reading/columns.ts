import { type Result, failure, success } from '../../../kernel/result.ts'
import { type ColumnName, type RatingProblem, columnNames } from './problem.ts'

/** Where each column stands. */
export type Columns = Readonly<Record<Exclude<ColumnName, 'round'>, number>> & { /** null: all is one round. */ readonly round: number | null }

/** Finds the columns in the first row, in any order; others are passed over. @error each that is missing, or there twice */
export function columnsIn(cells: readonly string[]): Result<Columns, readonly RatingProblem[]> {
  const names = cells.map((cell) => cell.trim().toLowerCase())
  const twice = columnNames.filter((column) => names.indexOf(column) !== names.lastIndexOf(column))
  const missing = columnNames.filter((column) => column !== 'round' && !names.includes(column))
  const problems: readonly RatingProblem[] = [...missing.map((column) => ({ code: 'no-column', column }) as const), ...twice.map((column) => ({ code: 'column-twice', column }) as const)]
  if (problems.length > 0) return failure(problems)
  const at = (column: ColumnName) => names.indexOf(column)
  return success({ round: at('round') < 0 ? null : at('round'), person: at('person'), rater: at('rater'), group: at('group'), item: at('item'), score: at('score') })
}
