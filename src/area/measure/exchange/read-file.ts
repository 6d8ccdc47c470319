import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { DayRange } from '../../../kernel/typed-date.ts'
import { parseCsv, tableText } from '../../../platform/files/index.ts'
import { type FileColumn, fileColumns, importWords as words, neededColumns } from '../words/import.ts'

/** More rows are refused: so many values are read in a few seconds. */
const mostRows = 200_000

/** A row of a file of measures, its cells by column; a column that is not there is empty. */
export interface FileRow {
  /** Counted as a spreadsheet does. */
  readonly row: number
  readonly cells: Readonly<Record<FileColumn, string>>
}

/** Why a row is refused. */
export interface RefusedRow {
  readonly row: number
  readonly column: FileColumn
  readonly value: string
  readonly reason: string
}

/**
 * Reads a file of measures: CSV whose first row names the columns, in any order and in small or large letters.
 * @error one sentence when it is no such file
 */
export function readMeasuresFile(bytes: Uint8Array): Result<readonly FileRow[], string> {
  const text = tableText(bytes)
  const table = text.ok ? parseCsv(text.value) : null
  if (table === null || !table.ok) return failure(words.noTable)
  const [head, ...body] = table.value
  const headings = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const missing = neededColumns.filter((column) => !headings.includes(column))
  if (missing.length > 0) return failure(words.missingColumns(missing.join(', ')))
  if (body.length > mostRows) return failure(words.tooManyRows(formatNumber(mostRows)))
  const places = fileColumns.map((column) => [column, headings.indexOf(column)] as const)
  return success(body.map(({ line, cells }) => ({ row: line, cells: cellsOf(places, cells) })))
}

function cellsOf(places: readonly (readonly [FileColumn, number])[], cells: readonly string[]): FileRow['cells'] {
  // Every column has its place, so that every name is there.
  return Object.fromEntries(places.map(([column, place]) => [column, place === -1 ? '' : withoutGuard(cells[place]?.trim() ?? '')])) as FileRow['cells']
}

/** A text that a spreadsheet would run as a formula is written with an apostrophe before it. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@]/u.test(cell) ? cell.slice(1) : cell
}

/**
 * A day that a row names.
 * @param range the days that it can be
 */
export function dayIn({ row, cells }: FileRow, column: 'date' | 'closed on' | 'limits anew from', { first, last }: DayRange): Result<CalendarDate, RefusedRow> {
  const refuse = (reason: string) => failure({ row, column, value: cells[column], reason })
  const day = parseCalendarDate(cells[column])
  if (!day.ok) return refuse(words.notADate)
  if (day.value > last) return refuse(words.future)
  return day.value < first ? refuse(words.tooEarly) : day
}
