import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'

/** The tables of this area, as Kysely knows them. */
export interface CheckInTables {
  readonly check_in: { readonly tenant_id: string; readonly check_in_id: string; readonly person_id: string; readonly day: CalendarDate; readonly sealed: string; readonly version: number }
  readonly check_in_rhythm: { readonly tenant_id: string; readonly person_id: string; readonly kind: 'on' | 'off' | 'paused'; readonly paused_until: CalendarDate | null }
  readonly check_in_share: {
    readonly tenant_id: string
    readonly share_id: string
    readonly person_id: string
    readonly reader_id: string
    readonly from_day: CalendarDate | null
    readonly until_day: CalendarDate
    readonly began_at: Date
    readonly ended_at: Date | null
  }
  readonly check_in_opening: { readonly tenant_id: string; readonly share_id: string; readonly opened_at: Date; readonly is_seen: boolean }
}

/** The tables of this area within one transaction. */
export function checkInTables(transaction: Transaction<unknown>): Kysely<CheckInTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<CheckInTables>
}
