import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Kind, Matter, Profession, Setting } from '../stepping-up/index.ts'
import type { Ending, Transition } from './records.ts'

interface OfTransition {
  readonly tenant_id: string
  readonly transition_id: string
}

/** The tables of this area, as Kysely knows them. */
export interface TransitionTables {
  readonly transition: OfTransition & {
    readonly person_id: string
    readonly post_id: string | null
    readonly post_words: string
    readonly kind: Kind
    readonly profession: Profession
    readonly setting: Setting
    readonly starts_on: CalendarDate
    readonly agreed_until: CalendarDate | null
    readonly ended_on: CalendarDate | null
    readonly ending: Ending | null
    readonly ending_reason: string
    readonly started_by: Transition['startedBy']
    readonly entered_on: CalendarDate
    readonly mentor_id: string | null
    readonly template_version: number
    readonly version: number
  }
  /** The secret address under which a calendar asks for the days of a transition. */
  readonly transition_calendar: OfTransition & {
    readonly secret_sha256: string
    readonly made_on: CalendarDate
  }
  /** The organisation's changes to the tasks, by version. */
  readonly transition_template: {
    readonly tenant_id: string
    readonly template_version: number
    readonly made_on: CalendarDate
    /** A `TaskTemplate` as JSON. */
    readonly content: string
  }
  readonly transition_matter: OfTransition & {
    readonly matter: Matter
    readonly note: string
    /** As the database prints a number with decimals: text. */
    readonly weekly_hours: string | number | null
    readonly agreed_on: CalendarDate
    readonly said_by: string | null
  }
  readonly transition_task: OfTransition & {
    readonly task_id: string
    readonly done_on: CalendarDate | null
    readonly done_by: string | null
    readonly note: string
  }
}

/** The tables of this area within one transaction. */
export function transitionTables(transaction: Transaction<unknown>): Kysely<TransitionTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<TransitionTables>
}
