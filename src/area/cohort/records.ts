import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Interval } from '../../kernel/statistics/interval.ts'
import type { Domain } from '../../kernel/vocabulary.ts'

/** A group that does one programme of the catalogue together. */
export interface Cohort {
  readonly cohortId: string
  /** Its people come from this unit and all below it. */
  readonly unitId: string
  /** The programme, of the catalogue. */
  readonly entryId: string
  /** As the catalogue called the programme when the group was planned. */
  readonly programme: string
  readonly name: string
  /** Codes of what the programme builds, as it stood in the catalogue then: it stays so. */
  readonly capabilities: readonly string[]
  readonly places: number
  /** When it was closed and its outcome was made; null before. Then nothing changes any more. */
  readonly closedAt: Date | null
  readonly version: number
}

/** A day on which the group meets. */
export interface Sitting {
  readonly sittingId: string
  readonly day: CalendarDate
  /** When it was written down who came; null before. */
  readonly notedOn: CalendarDate | null
}

/** Somebody who is invited to a group. */
export interface Member {
  readonly personId: string
  readonly invitedOn: CalendarDate
  /** Null while they have not answered. Who gives a place back has declined. */
  readonly answer: 'accepted' | 'declined' | null
  /** Set exactly when `answer` is. The time of acceptance is the place in the waiting list. */
  readonly answeredAt: Date | null
}

/** That somebody would like to be considered: for one programme, or for any (null). */
export interface Wish {
  readonly entryId: string | null
  readonly wishedOn: CalendarDate
}

/** What a group says of one domain, made once when it is closed. Nothing of one person is in it. */
export interface DomainOutcome {
  readonly domain: Domain
  /** How many rated enough of it before and after. */
  readonly people: number
  /** In steps from 1 to 5, to one decimal; null with fewer than 10 people. */
  readonly change: (Interval & { readonly value: number }) | null
}
