import type { JsonObject } from '../../../kernel/json-value.ts'
import type { ReadingProblem } from './case.ts'

/** Where reading puts what is wrong, so that a line is told all of it at once. */
export type Problems = ReadingProblem[]

/**
 * A column of numbers.
 * @returns null for a missing value: null itself, and the NaN and NA of other programs; infinite numbers are passed on
 */
export function numbersOf(fields: JsonObject, column: string, problems: Problems): readonly (number | null)[] {
  return cellsOf(fields, column, problems).map((cell, index) => {
    if (isMissing(cell)) return null
    if (typeof cell === 'number') return cell
    problems.push({ code: 'cell-not-a-number', column, row: index + 1 })
    return null
  })
}

/** A column of texts; null for one that is missing. A number is taken as it is written. */
export function textsOf(fields: JsonObject, column: string, problems: Problems): readonly (string | null)[] {
  return cellsOf(fields, column, problems).map((cell, index) => {
    if (cell === null) return null
    if (typeof cell === 'string' || typeof cell === 'number') return String(cell)
    problems.push({ code: 'cell-not-text', column, row: index + 1 })
    return null
  })
}

/** Says so when two columns have not as many cells; a column that could not be read at all has been named already. */
export function expectLength(column: string, length: number, expected: number, problems: Problems): void {
  if (problems.length === 0 && length !== expected) problems.push({ code: 'columns-differ', column, length, expected })
}

/** One of a closed set of words; the first when nothing is said. */
export function wordOf<Word extends string>(fields: JsonObject, option: string, allowed: readonly [Word, ...Word[]], problems: Problems): Word {
  const given = fields[option]
  if (given === undefined) return allowed[0]
  const word = allowed.find((one) => one === given)
  if (word === undefined) problems.push({ code: 'option-not-one-of', option, allowed })
  return word ?? allowed[0]
}

/** How other programs write that there is no number. */
export function isMissing(value: unknown): boolean {
  return value === null || value === 'NaN' || value === 'NA'
}

function cellsOf(fields: JsonObject, column: string, problems: Problems): readonly unknown[] {
  const cells = fields[column]
  if (Array.isArray(cells)) return cells
  problems.push({ code: 'column-not-a-list', column })
  return []
}
