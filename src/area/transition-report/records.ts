import type { CalendarDate } from '../../kernel/calendar-date.ts'

/** One start in a post, as the report needs it: days and a unit, no name. */
export interface ReportedStart {
  /** Tells whether two starts are of one person, and is shown nowhere. Null in a file: there each row counts as a person. */
  readonly personId: string | null
  readonly unitId: string
  readonly startsOn: CalendarDate
  /** The day to which it was agreed; null when none was. */
  readonly agreedUntil: CalendarDate | null
  /** The day on which it ended; null while it goes on. */
  readonly endedOn: CalendarDate | null
  /** Who put it down first: the person, or the employer. Null when that is not known. */
  readonly startedBy: 'self' | 'employer' | null
  /** The first day on which all six matters were agreed and a mentor was named; null when that has not happened. */
  readonly preparedOn: CalendarDate | null
  readonly charterDraftedOn: CalendarDate | null
  readonly charterAgreedOn: CalendarDate | null
}
