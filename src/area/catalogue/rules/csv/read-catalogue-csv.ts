import { type Result, failure, success } from '../../../../kernel/result.ts'
import { type EntryGround, checkEntry } from '../check-entry.ts'
import type { CatalogueEntry } from '../entry.ts'
import type { EntryProblem } from '../entry-problem.ts'
import { cellReader } from './cell-reader.ts'
import { columnOf } from './column-of.ts'
import { type EntryColumn, entryTable } from './entry-columns.ts'
import { readEntryRow } from './read-entry-row.ts'
import { type OpenedTable, type TableRow, type UnknownColumn, openTable } from './table.ts'
import type { TableProblem } from './table-problem.ts'
import { entryRow } from './write-catalogue-csv.ts'

/** Why a table is no catalogue. */
export type CatalogueCsvProblem = TableProblem<EntryColumn, { readonly code: 'entry'; readonly problem: EntryProblem } | { readonly code: 'shipped-changed' }>

/** The entries of an organisation out of a table. */
export interface CatalogueReading {
  readonly entries: readonly CatalogueEntry[]
  /** Rows of shipped entries, the same as we have them: they are left as they are. */
  readonly shippedRows: number
  readonly unknownColumns: readonly UnknownColumn<EntryColumn>[]
}

/** What a table is read against. */
export interface CatalogueGround extends Omit<EntryGround, 'takenIds'> {
  readonly shipped: readonly CatalogueEntry[]
}

/**
 * Reads the entries that an organisation adds out of a table with headings, one row an entry. A table that was written with the shipped entries in it is read too.
 * @param rows the headings first; blank rows left out
 * @error every problem with its row and column; then nothing is taken in
 */
export function readCatalogueCsv(rows: readonly TableRow[], ground: CatalogueGround): Result<CatalogueReading, readonly CatalogueCsvProblem[]> {
  const table = openTable(rows, entryTable)
  if (!table.ok) return table
  const shipped = new Map(ground.shipped.map((entry) => [entry.id, entry]))
  const problems: CatalogueCsvProblem[] = []
  const taken = new Set(shipped.keys())
  const read = table.value.below.flatMap((row) => rowOf(row, table.value, { ...ground, shipped, taken }, problems))
  if (problems.length > 0) return failure(problems)
  return success({ entries: read, shippedRows: table.value.below.length - read.length, unknownColumns: table.value.unknown })
}

interface RowGround extends Omit<EntryGround, 'takenIds'> {
  readonly shipped: ReadonlyMap<string, CatalogueEntry>
  readonly taken: Set<string>
}

function rowOf(row: TableRow, table: OpenedTable<EntryColumn>, ground: RowGround, problems: CatalogueCsvProblem[]): readonly CatalogueEntry[] {
  const found: CatalogueCsvProblem[] = []
  const cells = cellReader(row, table.places, (column: EntryColumn, problem) => found.push({ row: row.row, column, ...problem }))
  const entry = readEntryRow(cells, 'organisation', ground.capabilities)
  const shipped = ground.shipped.get(entry.id)
  if (found.length === 0) found.push(...(shipped === undefined ? entryProblems(entry, ground, row.row) : changedProblems(entry, shipped, row.row)))
  problems.push(...found)
  ground.taken.add(entry.id)
  return shipped === undefined ? [entry] : []
}

function entryProblems(entry: CatalogueEntry, { capabilities, today, taken }: RowGround, row: number): readonly CatalogueCsvProblem[] {
  return checkEntry(entry, { capabilities, today, takenIds: taken }).map((problem) => ({ row, column: columnOf(problem, entry), code: 'entry', problem }))
}

function changedProblems(entry: CatalogueEntry, shipped: CatalogueEntry, row: number): readonly CatalogueCsvProblem[] {
  return entryRow(entry).join('\n') === entryRow(shipped).join('\n') ? [] : [{ row, column: 'id', code: 'shipped-changed' }]
}
