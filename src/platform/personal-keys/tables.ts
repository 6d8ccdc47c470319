import type { Kysely, Transaction } from 'kysely'

/** The table of personal keys, as Kysely knows it. */
export interface PersonalKeyTables {
  readonly personal_key: {
    readonly tenant_id: string
    readonly person_id: string
    readonly wrapped_key: string
    readonly made_at: Date
  }
}

/** The table of personal keys within one transaction. */
export function personalKeyTables(transaction: Transaction<unknown>): Kysely<PersonalKeyTables> {
  // Whoever owns a table types it; the transaction knows none.
  return transaction as unknown as Kysely<PersonalKeyTables>
}
