import type { Kysely, Transaction } from 'kysely'

/** The tables of this area, as Kysely knows them. */
export interface SignInTables {
  readonly heard_notice: { readonly tenant_id: string; readonly notice_sha256: string; readonly heard_at: Date }
  readonly refusal_count: { readonly tenant_id: string; readonly provider_id: string; readonly code: string; readonly hour: Date; readonly refusals: number }
}

/** The tables of this area within one transaction. */
export function signInTables(transaction: Transaction<unknown>): Kysely<SignInTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<SignInTables>
}
