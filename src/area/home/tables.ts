import type { Kysely, Transaction } from 'kysely'

/** The table of this area, as Kysely knows it. */
export interface HomeTables {
  readonly own_plan: { readonly tenant_id: string; readonly person_id: string; readonly plan_text: string; readonly taken_in_at: Date; readonly version: number }
}

/** The table of this area within one transaction. */
export function homeTables(transaction: Transaction<unknown>): Kysely<HomeTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<HomeTables>
}
