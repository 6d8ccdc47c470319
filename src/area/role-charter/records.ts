import type { CalendarDate } from '../../kernel/calendar-date.ts'

/** The boxes of a charter in which the two write; the first seven have the words of the starter. */
export const charterBoxes = ['purpose', 'accountabilities', 'mine', 'ours', 'ask-first', 'time', 'support', 'measures'] as const
export type CharterBoxName = (typeof charterBoxes)[number]

/** Where the hours of a week go. */
export const hourKinds = ['care', 'management', 'leadership'] as const
export type HourKind = (typeof hourKinds)[number]

/** Hours of an ordinary week; null where the two have not said. */
export type WeekHours = Readonly<Record<HourKind, number | null>>

/** What stands in a charter. */
export interface CharterText {
  readonly boxes: Readonly<Record<CharterBoxName, string>>
  readonly hours: WeekHours
  /** Measures of units that both look at. One that is gone is not shown. */
  readonly measureIds: readonly string[]
  readonly reviewOn: CalendarDate | null
}

/** A charter of somebody in a post. */
export interface Charter {
  readonly charterId: string
  readonly personId: string
  readonly postId: string
  readonly begunAt: Date
  /** The latest version of what stands in it, from 1. */
  readonly version: number
}

/** One version of what stands in a charter. */
export interface CharterVersion extends CharterText {
  readonly version: number
  /** Null once that person is erased. */
  readonly writtenBy: string | null
  readonly writtenAt: Date
}

/** The two who agree a charter. */
export const sides = ['holder', 'line-manager'] as const
export type Side = (typeof sides)[number]

/** That one of the two agreed to one version, word for word. */
export interface Signature {
  readonly version: number
  readonly side: Side
  /** Null once that person is erased. */
  readonly signerId: string | null
  readonly signedAt: Date
}

/** A check of whether both see the job in the same way. Private to the two. */
export interface ClarityCheck {
  readonly checkId: string
  readonly charterId: string
  readonly holderId: string
  readonly managerId: string
  readonly begunAt: Date
  readonly holderInAt: Date | null
  readonly managerInAt: Date | null
}

/** Five steps of how clear something is, from 1 for not at all to 5 for quite clear. */
export type ClarityStep = 1 | 2 | 3 | 4 | 5

/** What one of the two answered to one item. */
export interface ClarityAnswer {
  readonly side: Side
  readonly itemId: string
  readonly step: ClarityStep
}

/** Against what was agreed. */
export const weekTaps = ['less', 'as-agreed', 'more'] as const
export type WeekTap = (typeof weekTaps)[number]

/** Where a week went, as the person says. Nobody else sees it. */
export type WeekTaps = Readonly<Record<HourKind, WeekTap>>

/** A week with what was said of it. */
export interface CharterWeek extends WeekTaps {
  /** A Monday. */
  readonly startsOn: CalendarDate
}

/** Weeks that a story tells, with the person whose they are. */
export interface ToldWeeks {
  readonly personId: string
  readonly weeks: readonly CharterWeek[]
}

/** The same as it is stored: what was said is sealed with the key of the person. */
export interface SealedWeek {
  readonly startsOn: CalendarDate
  readonly sealed: string
}
