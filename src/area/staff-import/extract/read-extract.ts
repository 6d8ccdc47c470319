import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { isMarkup, readDelimited, tableKindOf, tableText } from '../../../platform/files/index.ts'
import { keptCells, lastHeaderRow, mostColumns, mostRows } from './file-problem.ts'
import type { ExtractTableRow, FileProblem } from './file-problem.ts'
import { readWorkbook } from './read-workbook.ts'
import { isKnownHeading } from './recognise-columns.ts'
import type { RememberedHeadings } from './recognise-columns.ts'
import { lineText } from '../../../kernel/line-text.ts'

/** The table of an extract, with nothing read into its cells yet. */
export interface ExtractTable {
  readonly fileName: string
  /** A workbook keeps dates as numbers of days; text never does. */
  readonly source: 'text' | 'workbook'
  readonly headerRow: number
  /** Trimmed; a column without a heading is empty here. */
  readonly headings: readonly string[]
  /** Rows below the header with anything in them. */
  readonly rows: readonly ExtractTableRow[]
}

/**
 * Reads a staff extract into a table: CSV and other separated text in UTF-8, UTF-16 or Windows-1252, or an Excel workbook.
 * What the file is, is told by its content; its name is only for messages. The header is the row with the most headings that we know among
 * the first 10 rows; when none has two, the first of them with three cells or more.
 * @param bytes the whole file
 * @param fileName as the person knows it
 * @param remembered headings that were mapped before
 * @returns the table; blank rows are passed over, every other row below the header is in it, also totals
 * @error one FileProblem, the first that makes the file no table
 */
export async function readExtract(bytes: Uint8Array, fileName: string, remembered: RememberedHeadings = {}): Promise<Result<ExtractTable, FileProblem>> {
  const foreign = foreignFile(bytes, fileName)
  if (foreign !== null) return failure(foreign)
  const isWorkbook = tableKindOf(bytes) === 'workbook'
  const rows = isWorkbook ? await readWorkbook(bytes, fileName, (some) => knownHeader(some, remembered) !== undefined) : readText(bytes, fileName)
  if (!rows.ok) return rows
  return tableOf(rows.value, { fileName, source: isWorkbook ? 'workbook' : 'text' }, remembered)
}

/**
 * Whether a file is of another kind, as far as its beginning tells.
 * @param fileName as the person knows it
 * @returns why it cannot be a staff extract, or null
 */
export function foreignFile(bytes: Uint8Array, fileName: string): FileProblem | null {
  const kind = tableKindOf(bytes)
  switch (kind) {
    case 'workbook':
    case 'text':
      return null
    case 'empty':
      return { code: 'file-empty' }
    case 'wrong-type':
      return { code: kind, fileName }
    case 'old-workbook':
    case 'password-protected':
      return { code: kind }
  }
}

function readText(bytes: Uint8Array, fileName: string): Result<readonly ExtractTableRow[], FileProblem> {
  const text = tableText(bytes)
  if (!text.ok) return failure(text.error === 'empty' ? { code: 'file-empty' } : { code: 'wrong-type', fileName })
  if (isMarkup(text.value)) return failure({ code: 'wrong-type', fileName })
  // One more than the limit allows when there are too many, so that it shows.
  return readDelimited(text.value, { mostRows: mostRows + lastHeaderRow + 1, keep: keptCells })
}

function tableOf(
  rows: readonly ExtractTableRow[],
  about: Pick<ExtractTable, 'fileName' | 'source'>,
  remembered: RememberedHeadings,
): Result<ExtractTable, FileProblem> {
  const filled = rows.filter(({ cells }) => cells.some((cell) => lineText(cell) !== ''))
  if (filled.length === 0) return failure({ code: 'file-empty' })
  const header = knownHeader(filled, remembered) ?? likelyHeader(filled)
  if (header === undefined) return failure({ code: 'no-header' })
  const below = filled.filter(({ row }) => row > header.row)
  if (below.length === 0) return failure({ code: 'no-rows' })
  if (below.length > mostRows) return failure({ code: 'too-many-rows', most: mostRows })
  const wide = [header, ...below].find(({ cells }) => widthOf(cells) > mostColumns)
  if (wide !== undefined) return failure({ code: 'too-many-columns', row: wide.row, most: mostColumns })
  const headings = header.cells.slice(0, widthOf(header.cells)).map(lineText)
  return success({ ...about, headerRow: header.row, headings, rows: below })
}

/** One known word may stand in a title by chance. */
const fewestKnown = 2

function knownHeader(rows: readonly ExtractTableRow[], remembered: RememberedHeadings): ExtractTableRow | undefined {
  const counted = firstRows(rows).map((row) => ({ row, known: row.cells.slice(0, mostColumns).filter((cell) => isKnownHeading(cell, remembered)).length }))
  const most = counted.reduce((best, { known }) => Math.max(best, known), 0)
  return most < fewestKnown ? undefined : counted.find(({ known }) => known === most)?.row
}

function likelyHeader(rows: readonly ExtractTableRow[]): ExtractTableRow | undefined {
  return firstRows(rows).find(({ cells }) => cells.filter((cell) => lineText(cell) !== '').length >= 3)
}

function firstRows(rows: readonly ExtractTableRow[]): readonly ExtractTableRow[] {
  return rows.slice(0, lastHeaderRow).filter(({ row }) => row <= lastHeaderRow)
}

/** Columns up to the last with anything in it. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => lineText(cell) !== '') + 1
}
