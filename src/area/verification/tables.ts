import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Confirmation, EventKind, VerificationEvent, VerificationState } from './records.ts'

interface OfVerification {
  readonly tenant_id: string
  readonly verification_id: string
}

/** The tables of this area, as Kysely knows them. */
export interface VerificationTables {
  readonly verification: OfVerification & {
    readonly assessment_id: string
    readonly person_id: string
    readonly supervisor_id: string
    readonly state: VerificationState
    readonly message: string
    readonly asked_at: Date
    readonly open_until: CalendarDate
    readonly decline_reason: string
    readonly rated_at: Date | null
    readonly signed_off_at: Date | null
    readonly valid_until: CalendarDate | null
    readonly comment: string
    readonly version: number
  }
  readonly verification_answer: OfVerification & {
    readonly item_id: string
    /** A reply as text. */
    readonly reply: string
  }
  readonly verification_confirmation: OfVerification & {
    readonly capability_id: string
    readonly outcome: Confirmation['outcome']
    readonly comment: string
    readonly at: Date
    readonly answers_mark: string
  }
  readonly verification_event: OfVerification & {
    readonly number: number
    readonly kind: EventKind
    readonly by: VerificationEvent['by']
    readonly at: Date
    readonly capabilities: number | null
  }
}

/** The tables of this area within one transaction. */
export function verificationTables(transaction: Transaction<unknown>): Kysely<VerificationTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<VerificationTables>
}
