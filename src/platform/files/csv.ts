import Papa from 'papaparse'
import type { ParseResult } from 'papaparse'
import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'

/** A row of a CSV file. */
export interface CsvRow {
  /** The line on which the row begins, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

interface CsvProblem {
  readonly code: 'quote-not-closed' | 'text-after-quote' | 'row-too-large'
  readonly line: number
}

/**
 * Reads comma-separated text as RFC 4180 has it: cells in double quotes may hold commas, line ends and doubled quotes.
 * Blank lines, and lines of one empty cell, are passed over; a missing end of the last line is allowed. Cells are never trimmed, but white space
 * between a closing quotation mark and the next comma is passed over. A quotation mark within a cell that does not
 * begin with one is text.
 * @param text the whole file, decoded
 * @error quote-not-closed when the text ends within quotes
 * @error text-after-quote when something other than white space, a comma or a line end follows a closing quote
 * @error row-too-large when the last row is longer than a million characters
 */
export function parseCsv(text: string): Result<readonly CsvRow[], CsvProblem> {
  const rows: CsvRow[] = []
  const reader = createCsvReader((row) => rows.push(row))
  reader.push(text)
  const problem = reader.end()
  return problem === undefined ? success(rows) : failure(problem)
}

/** Characters of one row; rows of published tables have some thousands. */
const longestRow = 1_000_000

interface CsvReader {
  /** Takes the next piece of text; pieces may end anywhere. */
  readonly push: (text: string) => void
  /** Hands over the last row and tells the first problem, if there was one. */
  readonly end: () => CsvProblem | undefined
}

/**
 * The same as `parseCsv`, piece by piece, so that a file larger than memory can be read.
 * @param onRow called for each row in order; no row is handed over after the first problem
 * @error row-too-large when a row that goes on over several pieces is longer than a million characters: it is read again with each piece
 */
export function createCsvReader(onRow: (row: CsvRow) => void): CsvReader {
  let pending = ''
  let line = 1
  let problem: CsvProblem | undefined

  const parse = (text: string, isLast: boolean): void => {
    // The core parser, because it alone can leave the last row, which may go on in the next piece, to be read again.
    // The types of the library leave its result open; its documentation gives this form.
    const { data, errors, meta } = new Papa.Parser({ delimiter: ',', newline: '\n' }).parse(text, 0, !isLast) as ParseResult<string[]>
    const [error] = errors
    let start = 0
    for (const [index, cells] of data.entries()) {
      if (error?.row === index) {
        problem = { code: error.code === 'MissingQuotes' ? 'quote-not-closed' : 'text-after-quote', line }
        break
      }
      const within = lineEndsWithin(cells)
      const end = endOfRow(text, start, within)
      dropReturn(text, start, end, cells)
      if (cells.length > 1 || cells[0] !== '') onRow({ line, cells })
      line += 1 + within
      start = end + 1
    }
    pending = text.slice(meta.cursor)
    if (problem === undefined && pending.length > longestRow) problem = { code: 'row-too-large', line }
  }

  return {
    push: (text) => {
      if (problem === undefined) parse(pending + text, false)
    },
    end: () => {
      if (problem === undefined) parse(pending, true)
      return problem
    },
  }
}

/**
 * Takes the carriage return of the line end, which the library leaves in a last cell without quotation marks, away from it.
 * Such a cell stands in the row as it is. A cell in quotation marks never does: the row would need a comma more than it has.
 * The cells are changed in place, because copies of all rows of a large file cost time and memory.
 */
function dropReturn(text: string, start: number, end: number, cells: string[]): void {
  const last = cells.at(-1) ?? ''
  if (!last.endsWith('\r')) return
  const at = end - last.length
  if (text.startsWith(last, at) && (at === start || text[at - 1] === ',')) cells[cells.length - 1] = last.slice(0, -1)
}

/** Every line feed of the text either ends a row or stands in a cell. */
function endOfRow(text: string, start: number, within: number): number {
  let end = text.indexOf('\n', start)
  for (let passed = 0; passed < within; passed += 1) end = text.indexOf('\n', end + 1)
  return end === -1 ? text.length : end
}

function lineEndsWithin(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1
  }
  return count
}
