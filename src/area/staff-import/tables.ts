import type { Kysely, Transaction } from 'kysely'
import type { NullableJson } from '../../platform/database/index.ts'
import type { Mapping } from './extract/fields.ts'
import type { FileProblem } from './extract/file-problem.ts'
import type { Findings } from './findings.ts'
import type { ImportState } from './import-state.ts'
import type { FileColumns, ImportReceipt } from './staff-import.ts'
import type { Conflict } from './undo.ts'

/** The tables of this area, as Kysely knows them. */
export interface StaffImportTables {
  readonly staff_import: {
    readonly tenant_id: string
    readonly import_id: string
    readonly state: ImportState
    readonly file_name: string
    readonly sha256: string
    readonly content: Buffer | null
    readonly columns: NullableJson<FileColumns>
    readonly file_problem: NullableJson<FileProblem>
    readonly mapping: NullableJson<Mapping>
    readonly ends_missing: boolean
    readonly findings: NullableJson<Findings>
    readonly receipt: NullableJson<ImportReceipt>
    readonly conflicts: NullableJson<readonly Conflict[]>
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
    /** A record of the kind that `entity` names; so after. */
    readonly before: NullableJson<unknown>
    readonly after: NullableJson<unknown>
  }
  readonly remembered_column: { readonly tenant_id: string; readonly header: string; readonly field: string | null }
}

/** The tables of this area within one transaction. */
export function staffImportTables(transaction: Transaction<unknown>): Kysely<StaffImportTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<StaffImportTables>
}
