import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'

export interface CsvRow {
  /** The line on which the row begins, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvProblem {
  readonly code: 'quote-not-closed' | 'text-after-quote'
  readonly line: number
}

/**
 * Reads comma-separated text as RFC 4180 has it: cells in double quotes may hold commas, line ends and doubled quotes.
 * Blank lines are passed over; a missing end of the last line is allowed. Cells are never trimmed.
 * @param text the whole file, decoded
 * @error quote-not-closed when the text ends within quotes
 * @error text-after-quote when something other than a comma or a line end follows a closing quote
 */
export function parseCsv(text: string): Result<readonly CsvRow[], CsvProblem> {
  const rows: CsvRow[] = []
  const reader = createCsvReader((row) => rows.push(row))
  reader.push(text)
  const problem = reader.end()
  return problem === undefined ? success(rows) : failure(problem)
}

export interface CsvReader {
  /** Takes the next piece of text; pieces may end anywhere. */
  readonly push: (text: string) => void
  /** Hands over the last row and tells the first problem, if there was one. */
  readonly end: () => CsvProblem | undefined
}

/**
 * The same as `parseCsv`, piece by piece, so that a file larger than memory can be read.
 * @param onRow called for each row in order; no row is handed over after the first problem
 */
export function createCsvReader(onRow: (row: CsvRow) => void): CsvReader {
  let pending = ''
  let line = 1
  let problem: CsvProblem | undefined

  const takeRow = (raw: string): void => {
    const begins = line
    line += 1 + countOf(raw, '\n')
    if (problem !== undefined) return
    const row = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (row === '') return
    const cells = row.includes('"') ? splitQuoted(row) : row.split(',')
    if (cells === undefined) problem = { code: 'text-after-quote', line: begins }
    else onRow({ line: begins, cells })
  }

  return {
    push: (text) => {
      const buffer = pending + text
      let start = 0
      let searchFrom = 0
      for (;;) {
        const end = buffer.indexOf('\n', searchFrom)
        if (end === -1) break
        const raw = buffer.slice(start, end)
        // A line end within quotes belongs to the cell: an odd number of quotes so far means that we are within.
        if (raw.includes('"') && countOf(raw, '"') % 2 === 1) {
          searchFrom = end + 1
          continue
        }
        takeRow(raw)
        start = end + 1
        searchFrom = start
      }
      pending = buffer.slice(start)
    },
    end: () => {
      if (countOf(pending, '"') % 2 === 1) problem ??= { code: 'quote-not-closed', line }
      else if (pending !== '') takeRow(pending)
      pending = ''
      return problem
    },
  }
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

/** Cells of a row that holds quotes; undefined when text follows a closing quote. */
function splitQuoted(row: string): readonly string[] | undefined {
  const cells: string[] = []
  let at = 0
  for (;;) {
    if (row[at] === '"') {
      const close = closingQuote(row, at + 1)
      const next = row[close + 1]
      if (next !== undefined && next !== ',') return undefined
      cells.push(row.slice(at + 1, close).replaceAll('""', '"'))
      if (next === undefined) return cells
      at = close + 2
    } else {
      const comma = row.indexOf(',', at)
      cells.push(comma === -1 ? row.slice(at) : row.slice(at, comma))
      if (comma === -1) return cells
      at = comma + 1
    }
  }
}

function closingQuote(row: string, from: number): number {
  let at = row.indexOf('"', from)
  while (at !== -1 && row[at + 1] === '"') at = row.indexOf('"', at + 2)
  return at === -1 ? row.length : at
}
