import type { CatalogueEntry } from './rules/entry.ts'
import type { ApplicationRecord } from './rules/csv/read-applications.ts'
import type { CompletionRecord } from './rules/csv/read-completions.ts'
import type { CalendarDate } from '../../kernel/calendar-date.ts'

/** Who wrote down that somebody applied or finished: they themselves, or the organisation by a file. */
export const sayers = ['self', 'organisation'] as const
export type SaidBy = (typeof sayers)[number]

/** An entry that an organisation added, with where it stands. */
export interface OwnEntry {
  readonly entry: CatalogueEntry
  /** From this day on it is offered to nobody new; null while it is. */
  readonly retiredOn: CalendarDate | null
  readonly version: number
}

/** That somebody applied or takes part, as it is kept. */
export interface KeptApplication extends ApplicationRecord {
  readonly saidBy: SaidBy
}

/** That somebody finished something, as it is kept. */
export interface KeptCompletion extends CompletionRecord {
  readonly saidBy: SaidBy
}

/** What a file can bring. */
export const fileKinds = ['catalogue', 'applications', 'completions'] as const
export type FileKind = (typeof fileKinds)[number]
