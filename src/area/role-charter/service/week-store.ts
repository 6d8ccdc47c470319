import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { SealedWeek } from '../records.ts'

/** Where the weeks of one person went; the store is made for that person and reaches no other's. */
export interface WeekStore {
  /** Latest first. */
  readonly all: () => Promise<readonly SealedWeek[]>
  /** What was said of the same week before is replaced. */
  readonly put: (week: SealedWeek) => Promise<void>
  readonly removeAll: () => Promise<void>
  readonly isTold: (startsOn: CalendarDate) => Promise<boolean>
  /** Does the person want to be reminded on their page? */
  readonly isReminded: () => Promise<boolean>
  readonly remind: (isWanted: boolean) => Promise<void>
}
