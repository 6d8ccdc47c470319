import { parseOdsCode } from '../../../kernel/ods-code.ts'
import { type Result, failure } from '../../../kernel/result.ts'
import { type CsvRow, parseCsv } from '../../../platform/files/index.ts'
import { classicRows } from './classic-list.ts'
import type { DirectoryEntry } from './directory-entry.ts'
import type { DirectoryProblem } from './directory-problem.ts'
import { headedRows } from './headed-list.ts'
import { readWholeList } from './whole-list.ts'

/** Columns that a list without a header needs to be known by: those up to the day of closing. */
const fewestColumns = 12

/**
 * Reads a list of organisations in comma-separated form: one of the files of the Organisation Data Service without a header (etr, ets, ...),
 * or any table with a header that names at least the columns Code and Name.
 * @param text     the whole file, decoded
 * @param fileName tells the kind of a list without a header
 * @error every problem of the file: how it is no such table, and each row that cannot be read
 */
export function readCsvList(text: string, fileName: string): Result<readonly DirectoryEntry[], readonly DirectoryProblem[]> {
  const separator = foreignSeparator(text.slice(0, 10_000).split('\n', 1)[0] ?? '')
  if (separator !== undefined) return failure([{ code: 'other-separator', separator }])
  const parsed = parseCsv(text)
  if (!parsed.ok) return failure([parsed.error])
  const [first, ...rest] = parsed.value
  if (first === undefined) return failure([{ code: 'unknown-form' }])
  if (isClassic(first)) {
    const { whole, problems } = ofOneWidth(parsed.value, first.cells.length)
    return readWholeList(classicRows(whole, fileName), problems)
  }
  const { whole, problems } = ofOneWidth(rest, first.cells.length)
  const rows = headedRows(first.cells, whole)
  return rows.ok ? readWholeList(rows.value, problems) : failure([rows.error])
}

/** A list without a header begins with an organisation: its code, its name, and dates or nothing where dates belong. */
function isClassic({ cells }: CsvRow): boolean {
  const isDayOrNothing = (cell = ''): boolean => /^(?:\d{8})?$/u.test(cell.trim())
  return cells.length >= fewestColumns && parseOdsCode(cells[0] ?? '').ok && isDayOrNothing(cells[10]) && isDayOrNothing(cells[11])
}

function ofOneWidth(rows: readonly CsvRow[], width: number): { readonly whole: readonly CsvRow[]; readonly problems: readonly DirectoryProblem[] } {
  const filled = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  const whole = filled.filter((row) => row.cells.length === width)
  const problems = filled
    .filter((row) => row.cells.length !== width)
    .map((row) => ({ code: 'row-of-other-width', place: { in: 'line', number: row.line }, cells: row.cells.length, expected: width }) as const)
  return { whole, problems }
}

function foreignSeparator(firstLine: string): 'semicolons' | 'tabs' | undefined {
  if (firstLine.includes(',')) return undefined
  if (firstLine.includes(';')) return 'semicolons'
  return firstLine.includes('\t') ? 'tabs' : undefined
}
