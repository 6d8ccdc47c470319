import type { Kysely, Transaction } from 'kysely'

/** The table of this area, as Kysely knows it. */
export interface PracticeRunTables {
  readonly practice_run: {
    readonly tenant_id: string
    readonly run_id: string
    readonly person_id: string
    readonly run_text: string
    readonly reached_hour: number
    readonly note: string
    readonly reflections: readonly string[]
    readonly kept_at: Date
    readonly version: number
  }
}

/** The table of this area within one transaction. */
export function practiceRunTables(transaction: Transaction<unknown>): Kysely<PracticeRunTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<PracticeRunTables>
}
