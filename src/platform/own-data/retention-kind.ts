import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { AuditEvent } from '../audit/index.ts'

/** A kind of data that goes when its time is over. */
export interface RetentionKind {
  /** Kebab-case; what an organisation set is kept under it. */
  readonly id: string
  readonly words: RetentionWords
  /** Whole days after which it goes; an organisation chooses between `lowest` and `highest`, both inclusive. Equal bounds cannot be changed. */
  readonly days: { readonly usual: number; readonly lowest: number; readonly highest: number }
  /** How many are due. */
  readonly count: (due: Due) => Promise<number>
  /** Removes what is due, or as much as is well done at once. @returns how many went */
  readonly remove: (due: Due & Recording) => Promise<number>
}

/** What a page says of it. */
export interface RetentionWords {
  readonly name: string
  /** Why it is kept at all, and from when its days count. */
  readonly why: string
}

/** What is due: everything whose time ended before these. */
export interface DueTime {
  /** The moment that many days before now. */
  readonly before: Date
  /** The day that many days before today. */
  readonly beforeDay: CalendarDate
  readonly now: Date
}

/** The same in one organisation. */
export interface Due extends DueTime {
  readonly transaction: Transaction<unknown>
  readonly tenant: string
}

/** For deeds that the audit trail tells one by one. */
export interface Recording {
  readonly record: (event: AuditEvent) => void
}
