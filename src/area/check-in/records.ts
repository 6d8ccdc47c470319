import type { CalendarDate } from '../../kernel/calendar-date.ts'

/** What a check-in asks, in the order of the page. */
export const checkInItems = ['energy', 'load', 'clinical', 'manager', 'clarity', 'support'] as const
export type CheckInItem = (typeof checkInItems)[number]

/** A step of an answer, from the first of its words to the last. */
export const steps = [1, 2, 3, 4, 5] as const
export type Step = (typeof steps)[number]

/** What somebody said on a day. What they left out is not there. */
export interface CheckInAnswers {
  readonly answers: Readonly<Partial<Record<CheckInItem, Step>>>
  readonly note: string
}

/** A check-in as it lies in the database: sealed. */
export interface SealedCheckIn {
  readonly checkInId: string
  readonly day: CalendarDate
  readonly sealed: string
  readonly version: number
}

/** A check-in, opened for who may read it. */
export interface CheckIn extends CheckInAnswers {
  readonly checkInId: string
  readonly day: CalendarDate
  readonly version: number
}

/** How somebody wants to be reminded; paused until a day that it names, which is the first on which it reminds again. */
export type Rhythm = { readonly kind: 'on' } | { readonly kind: 'off' } | { readonly kind: 'paused'; readonly until: CalendarDate }

/** What somebody lets a colleague read, for a time. */
export interface Share {
  readonly shareId: string
  readonly personId: string
  readonly readerId: string
  /** The first day that is shared; null for everything. */
  readonly fromDay: CalendarDate | null
  /** The last day on which it can be read. */
  readonly untilDay: CalendarDate
  readonly beganAt: Date
  /** When the person ended it; null while they did not. */
  readonly endedAt: Date | null
}

/** A share with the times at which the other opened it, newest first. */
export interface OpenedShare extends Share {
  readonly openings: readonly Date[]
  /** So many of the newest the person has not said to have seen. */
  readonly unseen: number
}

/** Check-ins of one person that a story tells, and one share of them. */
export interface ToldCheckIns {
  readonly personId: string
  readonly checkIns: readonly CheckIn[]
  readonly share: Share
}
