import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { Member } from './records.ts'

interface OfCohort {
  readonly tenant_id: string
  readonly cohort_id: string
}

/** The tables of this area, as Kysely knows them. */
export interface CohortTables {
  readonly cohort: OfCohort & {
    readonly unit_id: string
    readonly entry_id: string
    readonly programme: string
    readonly name: string
    readonly capabilities: string[]
    readonly places: number
    readonly closed_at: Date | null
    readonly version: number
  }
  readonly cohort_sitting: OfCohort & { readonly sitting_id: string; readonly day: CalendarDate; readonly noted_on: CalendarDate | null }
  readonly cohort_member: OfCohort & {
    readonly person_id: string
    readonly invited_on: CalendarDate
    readonly answer: Member['answer']
    readonly answered_at: Date | null
    /** The self-assessment that counted as the later one in the outcome: it counts in no other. */
    readonly counted_assessment: string | null
  }
  readonly cohort_attendance: OfCohort & { readonly sitting_id: string; readonly person_id: string }
  /** `domain` is of the closed set of domains; numbers with decimals come as text. */
  readonly cohort_outcome: OfCohort & { readonly domain: Domain; readonly people: number; readonly change: string | number | null; readonly lower: string | number | null; readonly upper: string | number | null }
  /** An empty `entry_id` is any programme. */
  readonly programme_wish: { readonly tenant_id: string; readonly person_id: string; readonly entry_id: string; readonly wished_on: CalendarDate }
}

/** The tables of this area within one transaction. */
export function cohortTables(transaction: Transaction<unknown>): Kysely<CohortTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<CohortTables>
}
