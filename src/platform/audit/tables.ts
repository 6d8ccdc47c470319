import type { Kysely, Transaction } from 'kysely'

/** The tables of the audit trail, as Kysely knows them. */
export interface AuditTables {
  readonly audit_entry: {
    readonly tenant_id: string
    readonly number: number
    readonly at: Date
    readonly actor_kind: 'person' | 'key' | 'job' | 'command' | 'visitor'
    readonly actor_id: string | null
    readonly action: string
    readonly subject_id: string | null
    readonly details: string
    readonly previous_hash: string
    readonly hash: string
  }
  readonly audit_head: { readonly tenant_id: string; readonly number: number; readonly hash: string }
}

/** The tables of the audit trail within one transaction. */
export function auditTables(transaction: Transaction<unknown>): Kysely<AuditTables> {
  // Each room types the tables that it owns; the platform knows no others.
  return transaction as unknown as Kysely<AuditTables>
}
