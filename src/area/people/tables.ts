import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { HoldingKind } from '../../kernel/workforce.ts'
import type { NullableNumeric } from '../../platform/database/index.ts'

/** The tables of this area, as Kysely knows them. */
export interface PeopleTables {
  readonly person: {
    readonly tenant_id: string
    readonly person_id: string
    readonly given_name: string
    readonly family_name: string
    readonly email: string | null
    readonly employee_number: string | null
    readonly left_on: CalendarDate | null
    readonly erased_at: Date | null
    readonly version: number
  }
  readonly holding: {
    readonly tenant_id: string
    readonly holding_id: string
    readonly person_id: string
    readonly post_id: string
    readonly kind: HoldingKind
    readonly starts_on: CalendarDate
    readonly ends_on: CalendarDate | null
    readonly agreed_until: CalendarDate | null
    readonly assignment_number: string | null
    readonly full_time_equivalent: NullableNumeric
  }
  readonly supervision: { readonly tenant_id: string; readonly person_id: string; readonly supervisor_id: string; readonly starts_on: CalendarDate; readonly ends_on: CalendarDate | null }
}

/** The tables of this area within one transaction. */
export function peopleTables(transaction: Transaction<unknown>): Kysely<PeopleTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<PeopleTables>
}
