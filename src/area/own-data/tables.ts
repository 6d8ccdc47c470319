import type { Kysely, Transaction } from 'kysely'
import type { AuditTables } from '../../platform/audit/index.ts'
import type { Json } from '../../platform/database/index.ts'
import type { IdentityTables } from '../../platform/identity/index.ts'
import type { JobTables } from '../../platform/jobs/index.ts'
import type { MailTables } from '../../platform/mail/outbox-table.ts'
import type { OrganisationTables } from '../organisation/index.ts'
import type { PeopleTables } from '../people/index.ts'

/** The tables that this area owns. */
export interface RetentionTables {
  readonly retention_setting: {
    readonly tenant_id: string
    /** Days by kind of retention. */
    readonly days: Json<unknown>
    readonly version: number
  }
  readonly retention_run: {
    readonly tenant_id: string
    readonly run_id: string
    readonly ran_at: Date
    /** How many went, by kind of retention. */
    readonly counts: Json<Readonly<Record<string, number>>>
  }
}

/** Every table that knows people, of the platform and of the areas below: this area answers for all of them. */
export type PersonalTables = RetentionTables & PeopleTables & OrganisationTables & IdentityTables & AuditTables & JobTables & MailTables

/** The tables that know people within one transaction. */
export function personalTables(transaction: Transaction<unknown>): Kysely<PersonalTables> {
  // Each room types the tables that it owns; here their types are put together.
  return transaction as unknown as Kysely<PersonalTables>
}
