import type { Kysely, Transaction } from 'kysely'

/** The table of this area, as Kysely knows it. */
export interface SignInTables {
  readonly heard_notice: { readonly tenant_id: string; readonly notice_sha256: string; readonly heard_at: Date }
}

/** The table of this area within one transaction. */
export function signInTables(transaction: Transaction<unknown>): Kysely<SignInTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<SignInTables>
}
