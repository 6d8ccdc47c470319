import type { ColumnType, Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { Stage } from '../../kernel/workforce.ts'
import type { NullableNumeric } from '../../platform/database/index.ts'
import type { OpportunityKind, PartState } from './records.ts'

/** The tables of this area, as Kysely knows them. */
export interface OpportunityTables {
  readonly opportunity: {
    readonly tenant_id: string
    readonly opportunity_id: string
    readonly kind: OpportunityKind
    readonly unit_id: string
    readonly poster_id: string | null
    readonly posted_on: CalendarDate
    readonly title: string
    readonly does: string
    readonly learns: string
    readonly item_id: string | null
    readonly capability_name: string | null
    readonly domain: Domain | null
    readonly stage: Stage | null
    /** Written as a number, read as exact text. */
    readonly monthly_hours: ColumnType<string, number, number>
    readonly until: CalendarDate
    readonly particulars: string
    readonly places: number
    readonly closes_on: CalendarDate
    readonly closed_on: CalendarDate | null
    readonly version: number
  }
  readonly opportunity_part: {
    readonly tenant_id: string
    readonly opportunity_id: string
    readonly person_id: string
    readonly state: PartState
    readonly words: string
    readonly asked_on: CalendarDate
    readonly reply: string
    readonly since: CalendarDate | null
    readonly ended_on: CalendarDate | null
    readonly came_of_it: string
    readonly hours_taken: NullableNumeric
    readonly has_news: boolean
  }
}

/** The tables of this area within one transaction. */
export function opportunityTables(transaction: Transaction<unknown>): Kysely<OpportunityTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<OpportunityTables>
}
