import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { KeptApplication, KeptCompletion } from '../records.ts'

/** What one person applied for and finished; the store is made for that person and reaches no other. */
export interface LearningStore {
  /** Newest first. */
  readonly applications: () => Promise<readonly KeptApplication[]>
  readonly completions: () => Promise<readonly KeptCompletion[]>
  /** One of the same entry and day is put in place of what stands. */
  readonly putApplication: (application: KeptApplication) => Promise<void>
  readonly putCompletion: (completion: KeptCompletion) => Promise<void>
  /** Takes away what the person wrote down themselves; false when that is not there. */
  readonly removeOwnCompletion: (entryId: string, completedOn: CalendarDate) => Promise<boolean>
}
