import { type Result, failure } from '../../../kernel/result.ts'
import { formatCsv } from '../../../platform/files/index.ts'
import type { CatalogueEntry } from '../rules/entry.ts'
import { mostEntries } from '../rules/entry-limits.ts'
import { type ApplicationColumn, type ApplicationProblem, type ApplicationRecord, readApplications } from '../rules/csv/read-applications.ts'
import { type CatalogueCsvProblem, type CatalogueGround, type CatalogueReading, readCatalogueCsv } from '../rules/csv/read-catalogue-csv.ts'
import { type CompletionColumn, type CompletionProblem, type CompletionRecord, readCompletions } from '../rules/csv/read-completions.ts'
import { type RecordGround, type RecordsReading, mostRecords } from '../rules/csv/record-rows.ts'
import type { TableRow } from '../rules/csv/table.ts'
import { writeCatalogueCsv } from '../rules/csv/write-catalogue-csv.ts'
import { type TableFileProblem, readTableFile } from './table-file.ts'

/** Why a file is refused: as a file, or as what stands in it. */
export type FileProblem<Problem> = { readonly kind: 'file'; readonly problem: TableFileProblem } | { readonly kind: 'table'; readonly problem: Problem }

/** The entries that an organisation adds, out of a file. @error every problem; then nothing is taken in */
export function readCatalogueFile(bytes: Uint8Array, ground: CatalogueGround): Result<CatalogueReading, readonly FileProblem<CatalogueCsvProblem>[]> {
  return readFile(bytes, mostEntries, (rows) => readCatalogueCsv(rows, ground))
}

/** Applications out of a file. @error every problem; then none is taken in */
export function readApplicationsFile(bytes: Uint8Array, ground: RecordGround): Result<RecordsReading<ApplicationRecord, ApplicationColumn>, readonly FileProblem<ApplicationProblem>[]> {
  return readFile(bytes, mostRecords, (rows) => readApplications(rows, ground))
}

/** Completions out of a file. @error every problem; then none is taken in */
export function readCompletionsFile(bytes: Uint8Array, ground: RecordGround): Result<RecordsReading<CompletionRecord, CompletionColumn>, readonly FileProblem<CompletionProblem>[]> {
  return readFile(bytes, mostRecords, (rows) => readCompletions(rows, ground))
}

/** Entries as comma-separated text in UTF-8. */
export function writeCatalogueFile(entries: readonly CatalogueEntry[]): Uint8Array {
  return new TextEncoder().encode(formatCsv(writeCatalogueCsv(entries), '\r\n'))
}

function readFile<Reading, Problem>(bytes: Uint8Array, mostRows: number, read: (rows: readonly TableRow[]) => Result<Reading, readonly Problem[]>): Result<Reading, readonly FileProblem<Problem>[]> {
  const rows = readTableFile(bytes, mostRows)
  if (!rows.ok) return failure([{ kind: 'file', problem: rows.error }])
  const reading = read(rows.value)
  return reading.ok ? reading : failure(reading.error.map((problem) => ({ kind: 'table', problem })))
}
