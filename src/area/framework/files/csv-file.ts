import { type Result, failure } from '../../../kernel/result.ts'
import { type DelimitedProblem, formatCsv, isMarkup, readDelimited, separatorOf, tableKindOf, tableText } from '../../../platform/files/index.ts'
import type { FrameworkHead } from '../records.ts'
import type { CsvProblem } from '../rules/csv/csv-problem.ts'
import { type CsvReading, readFrameworkCsv } from '../rules/csv/read-framework-csv.ts'
import { writeFrameworkCsv } from '../rules/csv/write-framework-csv.ts'
import type { Framework } from '../rules/framework.ts'
import { mostItems } from '../rules/text-limits.ts'
import { namedUuid } from './named-uuid.ts'

/** The largest file that is read. */
const mostCsvBytes = 20_000_000

/** Columns that are kept of a row, so that one too many shows. */
const mostColumns = 50

/** Why a file is no framework as a table. */
export type CsvFileProblem =
  | { readonly code: 'too-large'; readonly found: number; readonly most: number }
  | { readonly code: 'empty' | 'not-a-table' }
  | { readonly code: 'not-separated'; readonly why: DelimitedProblem }
  | { readonly code: 'csv'; readonly problem: CsvProblem }

/**
 * Reads the items of a framework out of comma-separated text, also as spreadsheets write it: with semicolons or tabs, in UTF-8, UTF-16 or Windows-1252.
 * @param bytes the whole file
 * @param head what the framework is besides its items
 * @error every problem; a file that is too large, or no table, is not looked into
 */
export function readFrameworkCsvFile(bytes: Uint8Array, head: FrameworkHead): Result<CsvReading, readonly CsvFileProblem[]> {
  if (bytes.length > mostCsvBytes) return failure([{ code: 'too-large', found: bytes.length, most: mostCsvBytes }])
  const kind = tableKindOf(bytes)
  const text = kind === 'text' ? tableText(bytes) : failure(kind === 'empty' ? ('empty' as const) : ('not-text' as const))
  if (!text.ok) return failure([{ code: text.error === 'empty' ? 'empty' : 'not-a-table' }])
  if (isMarkup(text.value)) return failure([{ code: 'not-a-table' }])
  const rows = readDelimited(text.value, { mostRows: mostItems + 2, keep: (cells) => cells.slice(0, mostColumns), ...separatorIn(text.value) })
  if (!rows.ok) return failure([{ code: 'not-separated', why: rows.error }])
  const read = readFrameworkCsv(rows.value.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')), head, namedUuid)
  return read.ok ? read : failure(read.error.map((problem) => ({ code: 'csv', problem })))
}

/** The header tells: texts below it may hold more semicolons than there are columns. A first line that names the sign itself is read by the reader. */
function separatorIn(text: string): Pick<Parameters<typeof readDelimited>[1], 'separator'> {
  if (/^sep=/iu.test(text)) return {}
  const [header = ''] = text.split(/[\r\n]/u, 1)
  return { separator: separatorOf(header).separator }
}

/** The items of a framework as comma-separated text in UTF-8. @param framework in which `checkFramework` finds nothing */
export function writeFrameworkCsvFile(framework: Framework): Uint8Array {
  return new TextEncoder().encode(formatCsv(writeFrameworkCsv(framework.items), '\r\n'))
}
