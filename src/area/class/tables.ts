import type { CalendarDate } from '../../kernel/calendar-date.ts'

/** The tables of this area, as Kysely knows them. Counts only: no row belongs to a person. */
export interface ClassTables {
  readonly opened_class: { readonly code: string; readonly results_secret_sha256: string; readonly opened_on: CalendarDate }
  readonly class_round: { readonly code: string; readonly round: string; readonly people: number; readonly waiting: number }
  readonly class_sentence: {
    readonly code: string
    readonly round: string
    readonly sentence: string
    readonly place: number
    readonly management: number
    readonly management_waiting: number
    readonly said: readonly number[]
  }
}
