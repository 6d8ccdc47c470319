import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { SaidBy } from './records.ts'
import type { CatalogueEntry } from './rules/entry.ts'
import type { ApplicationOutcome } from './rules/csv/read-applications.ts'

/** The tables of this area, as Kysely knows them. */
export interface CatalogueTables {
  /** `entry` is the whole entry, written by us alone after it was checked. */
  readonly catalogue_entry: { readonly tenant_id: string; readonly entry_id: string; readonly entry: CatalogueEntry; readonly retired_on: CalendarDate | null; readonly version: number }
  readonly catalogue_application: {
    readonly tenant_id: string
    readonly person_id: string
    readonly entry_id: string
    readonly applied_on: CalendarDate
    readonly outcome: ApplicationOutcome
    readonly decided_on: CalendarDate | null
    readonly said_by: SaidBy
  }
  readonly catalogue_completion: {
    readonly tenant_id: string
    readonly person_id: string
    readonly entry_id: string
    readonly completed_on: CalendarDate
    readonly hours: number | null
    readonly pence: number | null
    readonly said_by: SaidBy
  }
}

/** The tables of this area within one transaction. */
export function catalogueTables(transaction: Transaction<unknown>): Kysely<CatalogueTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<CatalogueTables>
}
