import type { WrittenRecords, WrittenRow, WrittenTable } from '../../../platform/database/index.ts'

/** A table with rows to write into it. */
export interface FilledTable {
  readonly table: WrittenTable
  readonly rows: readonly WrittenRow[]
}

/** Records as rows of their table. */
export function filled<Kept>({ table, rowOf }: WrittenRecords<Kept>, records: readonly Kept[]): FilledTable {
  return { table, rows: records.map(rowOf) }
}
