import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Band, Profession, Stage } from '../../kernel/workforce.ts'

/** A part of the organisation: the organisation itself, a division, a directorate, a ward, a team. */
export interface Unit {
  readonly unitId: string
  /** The unit it belongs to; null for the organisation itself, which is the one root of the tree. */
  readonly parentId: string | null
  readonly name: string
  /** As the staff system knows it, when it has a code. */
  readonly code: string | null
  /** The first day on which it is no longer used; null while it is. */
  readonly closedOn: CalendarDate | null
  /** Grows by one with each change: who saves an older one is told. */
  readonly version: number
}

/** A post: work that somebody may hold. Several people may hold one in turn, and one covers it while another is away. */
export interface Post {
  readonly postId: string
  readonly unitId: string
  readonly title: string
  readonly band: Band
  readonly profession: Profession
  readonly stage: Stage
  readonly isClinical: boolean
  /** Hours of the week kept free for managing; null when nothing is agreed. */
  readonly protectedHours: number | null
  /** People managed, as stated, where the reporting lines do not tell it; null when nothing is stated. */
  readonly statedSpan: number | null
  /** As the staff system knows it; null when it has no number. */
  readonly positionNumber: string | null
  readonly closedOn: CalendarDate | null
  readonly version: number
}

/** To whom a post reports, from a day (inclusive) to a day (exclusive; null while it holds). At most one line holds on a day. */
export interface ReportingLine {
  readonly postId: string
  readonly reportsToPostId: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
}
