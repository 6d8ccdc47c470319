import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { NullableNumeric } from '../../platform/database/index.ts'
import type { Side } from './records.ts'

interface OfCharter {
  readonly tenant_id: string
  readonly charter_id: string
}

/** The tables of this area, as Kysely knows them. */
export interface RoleCharterTables {
  readonly role_charter: OfCharter & { readonly person_id: string; readonly post_id: string; readonly begun_at: Date; readonly version: number }
  readonly role_charter_version: OfCharter & {
    readonly version: number
    readonly purpose: string
    readonly accountabilities: string
    readonly mine: string
    readonly ours: string
    readonly ask_first: string
    readonly time_split: string
    readonly support: string
    readonly measures: string
    readonly care_hours: NullableNumeric
    readonly management_hours: NullableNumeric
    readonly leadership_hours: NullableNumeric
    readonly measure_ids: readonly string[]
    readonly review_on: CalendarDate | null
    readonly written_by: string | null
    readonly written_at: Date
  }
  readonly role_charter_signature: OfCharter & { readonly number: number; readonly version: number; readonly side: Side; readonly signer_id: string | null; readonly signed_at: Date }
  readonly role_clarity_check: OfCharter & {
    readonly check_id: string
    readonly holder_id: string
    readonly manager_id: string
    readonly begun_at: Date
    readonly holder_in_at: Date | null
    readonly manager_in_at: Date | null
  }
  readonly role_clarity_answer: { readonly tenant_id: string; readonly check_id: string; readonly side: Side; readonly item_id: string; readonly step: number }
  readonly charter_week: { readonly tenant_id: string; readonly person_id: string; readonly starts_on: CalendarDate; readonly sealed: string }
  readonly charter_week_reminder: { readonly tenant_id: string; readonly person_id: string }
}

/** The tables of this area within one transaction. */
export function roleCharterTables(transaction: Transaction<unknown>): Kysely<RoleCharterTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<RoleCharterTables>
}
