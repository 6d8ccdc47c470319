import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { LineKind, Outcome } from './records.ts'

interface OfTenant {
  readonly tenant_id: string
}

/** The tables of this area, as Kysely knows them. */
export interface TeamPurposeTables {
  readonly team_purpose: OfTenant & {
    readonly unit_id: string
    readonly version: number
    readonly text: string
    readonly agreed_on: CalendarDate
    readonly written_by: string | null
    readonly written_at: Date
  }
  readonly purpose_review: OfTenant & {
    readonly review_id: string
    readonly unit_id: string
    readonly held_on: CalendarDate
    readonly closed_at: Date | null
    readonly begun_by: string | null
    readonly written_by: string | null
    readonly version: number
  }
  readonly purpose_review_line: OfTenant & {
    readonly line_id: string
    readonly review_id: string
    readonly kind: LineKind
    readonly what: string
    readonly why: string
    readonly improvement_id: string | null
    readonly became: Outcome | null
    readonly place: number
  }
}

/** The tables of this area within one transaction. */
export function teamPurposeTables(transaction: Transaction<unknown>): Kysely<TeamPurposeTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<TeamPurposeTables>
}
