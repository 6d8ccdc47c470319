import type { CalendarDate } from '../../kernel/calendar-date.ts'

/** What a line of a review says about something that the team does. */
export const lineKinds = ['keep', 'stop', 'change'] as const
export type LineKind = (typeof lineKinds)[number]

/** What became of a line, as the team says at its next review. */
export const outcomes = ['done', 'partly', 'not-done'] as const
export type Outcome = (typeof outcomes)[number]

/** Why a team is here, in its own words. Each agreed wording is a version; earlier ones stay. */
export interface Purpose {
  readonly unitId: string
  /** 1 for the first wording. */
  readonly version: number
  readonly text: string
  readonly agreedOn: CalendarDate
  readonly writtenBy: string | null
  readonly writtenAt: Date
}

/** A review of a team: what it keeps, stops and changes, and why. */
export interface Review {
  readonly reviewId: string
  readonly unitId: string
  readonly heldOn: CalendarDate
  /** Null while the team still writes in it. */
  readonly closedAt: Date | null
  readonly begunBy: string | null
  /** Who wrote in it last. */
  readonly writtenBy: string | null
  readonly version: number
}

/** One thing that the team keeps, stops or changes. It names no person. */
export interface ReviewLine {
  readonly lineId: string
  readonly kind: LineKind
  readonly what: string
  readonly why: string
  /** The improvement that a change became. */
  readonly improvementId: string | null
  /** Null until the next review. */
  readonly became: Outcome | null
  readonly place: number
}
