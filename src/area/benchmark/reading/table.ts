import { decodeText, parseCsv } from '../../../platform/files/index.ts'
import type { CsvRow } from '../../../platform/files/index.ts'
import type { Report } from './report.ts'

export interface Table {
  readonly file: string
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
}

/**
 * Reads a comma-separated file with a header into rows as wide as the header.
 * @param file path within the folder
 * @param bytes the raw file
 * @param report takes every defect
 * @returns nothing when the file cannot be read as a table at all
 */
export function readTable(file: string, bytes: Uint8Array, report: Report): Table | undefined {
  const rows = readRows(file, bytes, report)
  const [first, ...rest] = rows ?? []
  if (first === undefined) return undefined
  const header = first.cells.map((cell) => cell.trim())
  if (rest.length === 0) {
    report.refuse('no-rows', file)
    return undefined
  }
  const whole = rest.filter((row) => hasWidth(file, row, header.length, report))
  return { file, header, rows: whole }
}

/**
 * Reads the rows of a comma-separated file that has no header.
 * @returns nothing when the file is no comma-separated text
 */
export function readRows(file: string, bytes: Uint8Array, report: Report): readonly CsvRow[] | undefined {
  const decoded = decodeText(bytes)
  if (!decoded.ok) {
    const row = decoded.error.code === 'windows-1252' ? { row: decoded.error.line } : {}
    report.refuse(decoded.error.code === 'empty' ? 'empty-file' : decoded.error.code, file, row)
    return undefined
  }
  const { text, byteOrderMark } = decoded.value
  const separator = foreignSeparator(text.split('\n', 1)[0] ?? '')
  if (separator !== undefined) {
    report.refuse('semicolons', file, { facts: { separator } })
    return undefined
  }
  if (byteOrderMark) report.find('byte-order-mark', file)
  if (!text.endsWith('\n')) report.find('no-final-newline', file)
  const parsed = parseCsv(text)
  if (parsed.ok) return parsed.value
  report.refuse(parsed.error.code, file, { row: parsed.error.line })
  return undefined
}

/** Whether a row has as many cells as it should; tells the report when it has not. */
export function hasWidth(file: string, row: CsvRow, width: number, report: Report): boolean {
  if (row.cells.length === width) return true
  const code = row.cells.length < width ? 'row-too-short' : 'row-too-long'
  report.refuse(code, file, { row: row.line, facts: { cells: row.cells.length, expected: width } })
  return false
}

/** What separates the columns of a header that has no comma; undefined when nothing foreign does. */
export function foreignSeparator(firstLine: string): 'semicolons' | 'tabs' | undefined {
  if (firstLine.includes(',')) return undefined
  if (firstLine.includes(';')) return 'semicolons'
  return firstLine.includes('\t') ? 'tabs' : undefined
}
