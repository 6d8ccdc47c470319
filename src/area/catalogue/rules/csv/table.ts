import { lineText } from '../../../../kernel/line-text.ts'
import { nearestOf } from '../../../../kernel/nearest-word.ts'
import { type Result, failure, success } from '../../../../kernel/result.ts'
import { isOneOf } from '../../../../kernel/vocabulary.ts'
import type { TableProblem } from './table-problem.ts'

/** A row of a table, numbered as a spreadsheet numbers it: the first is row 1. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** What a table must and may have. */
export interface TableForm<Column extends string> {
  readonly columns: readonly Column[]
  readonly needed: readonly Column[]
  readonly mostRows: number
}

/** A column that is passed over; `nearest` is what may be meant. */
export interface UnknownColumn<Column extends string> {
  readonly heading: string
  readonly nearest: Column | null
}

/** A table whose headings are understood. */
export interface OpenedTable<Column extends string> {
  readonly places: ReadonlyMap<Column, number>
  readonly below: readonly TableRow[]
  readonly unknown: readonly UnknownColumn<Column>[]
}

/**
 * Finds the columns of a table by its headings, in any order, with capitals or spaces.
 * @param rows the headings first; blank rows left out
 * @error every problem of the table as a whole
 */
export function openTable<Column extends string>(rows: readonly TableRow[], form: TableForm<Column>): Result<OpenedTable<Column>, readonly TableProblem<Column>[]> {
  const [header, ...below] = rows
  if (header === undefined) return failure([{ row: null, column: null, code: 'no-header' }])
  const headings = header.cells.map((cell) => lineText(cell).toLowerCase().replaceAll(' ', '_'))
  const problems = [...headingProblems(headings, header.row, form), ...sizeProblems(below, form), ...below.flatMap((row) => lengthProblem<Column>(row, headings.length))]
  if (problems.length > 0) return failure(problems)
  const places = new Map(form.columns.flatMap((column) => (headings.includes(column) ? [[column, headings.indexOf(column)] as const] : [])))
  return success({ places, below, unknown: headings.flatMap((heading) => unknownColumn(heading, form.columns)) })
}

function headingProblems<Column extends string>(headings: readonly string[], row: number, { columns, needed }: TableForm<Column>): readonly TableProblem<Column>[] {
  if (!columns.some((column) => headings.includes(column))) return [{ row, column: null, code: 'no-header' }]
  const missing = needed.filter((column) => !headings.includes(column)).map((column) => ({ row, column, code: 'column-missing' as const }))
  const twice = columns.filter((column) => headings.indexOf(column) !== headings.lastIndexOf(column)).map((column) => ({ row, column, code: 'column-twice' as const }))
  return [...missing, ...twice]
}

function sizeProblems<Column extends string>(below: readonly TableRow[], { mostRows: most }: TableForm<Column>): readonly TableProblem<Column>[] {
  if (below.length === 0) return [{ row: null, column: null, code: 'no-rows' }]
  return below.length > most ? [{ row: null, column: null, code: 'too-many-rows', most }] : []
}

/** A cell with a comma that was not put in quotation marks pushes all others aside. */
function lengthProblem<Column extends string>({ row, cells }: TableRow, expected: number): readonly TableProblem<Column>[] {
  const found = cells.findLastIndex((cell) => lineText(cell) !== '') + 1
  return found > expected ? [{ row, column: null, code: 'row-too-long', found, expected }] : []
}

function unknownColumn<Column extends string>(heading: string, columns: readonly Column[]): readonly UnknownColumn<Column>[] {
  return heading === '' || isOneOf(columns, heading) ? [] : [{ heading, nearest: columns.find((column) => column === nearestOf(heading, columns)) ?? null }]
}
