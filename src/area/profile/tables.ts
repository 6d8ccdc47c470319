import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { First } from './rules/next.ts'
import type { AnswerKind } from './rules/typed-answer.ts'

/** The tables of this area, as Kysely knows them. */
export interface ProfileTables {
  readonly profile_answer: {
    readonly tenant_id: string
    readonly answer_id: string
    readonly person_id: string
    readonly kind: AnswerKind
    readonly answer: string
    readonly look_again_on: CalendarDate | null
    readonly written_at: Date
  }
  readonly profile_order: { readonly tenant_id: string; readonly person_id: string; readonly first: First }
}

/** The tables of this area within one transaction. */
export function profileTables(transaction: Transaction<unknown>): Kysely<ProfileTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<ProfileTables>
}
