import type { ColumnType, Kysely, Transaction } from 'kysely'
import type { ImportState } from './import-state.ts'

type Json = ColumnType<unknown, string | null, string | null>

/** The tables of this area, as Kysely knows them. */
export interface StaffImportTables {
  readonly staff_import: {
    readonly tenant_id: string
    readonly import_id: string
    readonly state: ImportState
    readonly file_name: string
    readonly sha256: string
    readonly content: Buffer | null
    readonly columns: Json
    readonly file_problem: Json
    readonly mapping: Json
    readonly ends_missing: boolean
    readonly findings: Json
    readonly receipt: Json
    readonly conflicts: Json
    readonly made_at: Date
    readonly made_by: string | null
    readonly settled_at: Date | null
    readonly version: number
  }
  readonly staff_import_change: {
    readonly tenant_id: string
    readonly import_id: string
    readonly place: number
    readonly entity: 'unit' | 'post' | 'line' | 'person' | 'holding'
    readonly before: Json
    readonly after: Json
  }
  readonly remembered_column: { readonly tenant_id: string; readonly header: string; readonly field: string | null }
}

/** The tables of this area within one transaction. */
export function staffImportTables(transaction: Transaction<unknown>): Kysely<StaffImportTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<StaffImportTables>
}
