import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Cohort, DomainOutcome, Member, Sitting, Wish } from '../records.ts'

/** Who leads, and in which units: those of the grant and all below them. */
export interface Leading {
  readonly odUnits: readonly string[]
  readonly today: CalendarDate
}

/** Somebody who would like to be considered for a programme, of the units of a group. */
export interface Candidate {
  readonly personId: string
  readonly name: string
  /** Of the post that began last; null when none has begun. */
  readonly post: string | null
  /** New in a post in which managing begins, or soon to be. */
  readonly isNewManager: boolean
}

/** A group of the list, with how much it holds. */
export interface ListedCohort {
  readonly cohort: Cohort
  readonly unitName: string
  readonly first: CalendarDate | null
  readonly last: CalendarDate | null
  readonly invited: number
  readonly accepted: number
}

/** Somebody’s own group, with what concerns them. */
export interface OwnCohort {
  readonly cohort: Cohort
  readonly sittings: readonly (Sitting & { readonly wasThere: boolean })[]
}

/** The groups of one organisation. */
export interface CohortStore {
  /** Those whose unit the viewer leads, newest first. */
  readonly listed: (leading: Leading) => Promise<readonly ListedCohort[]>
  /** One of them; null when there is none that the viewer leads. */
  readonly find: (leading: Leading, cohortId: string) => Promise<(Pick<ListedCohort, 'cohort' | 'unitName'>) | null>
  /** The units of the grants that are open, for the choice where a group belongs. */
  readonly unitsOf: (odUnits: readonly string[]) => Promise<readonly { readonly unitId: string; readonly name: string }[]>
  /** Makes whoever else changes it wait until this transaction ends. */
  readonly lock: (cohortId: string) => Promise<void>
  readonly add: (cohort: Cohort) => Promise<void>
  readonly change: (cohort: Cohort) => Promise<void>
  /** With its days and invitations. */
  readonly remove: (cohortId: string) => Promise<void>
  readonly sittings: (cohortId: string) => Promise<readonly Sitting[]>
  /** False when the group meets on that day already. */
  readonly addSitting: (cohortId: string, sitting: Sitting) => Promise<boolean>
  readonly removeSitting: (cohortId: string, sittingId: string) => Promise<void>
  /** Who is invited. @param stayingOn without who has left by this day: their place goes to the next; null with everybody */
  readonly members: (cohortId: string, stayingOn: CalendarDate | null) => Promise<readonly Member[]>
  readonly invite: (cohortId: string, personIds: readonly string[], today: CalendarDate) => Promise<void>
  /** Takes back an invitation that was not answered. */
  readonly uninvite: (cohortId: string, personId: string) => Promise<boolean>
  readonly answer: (cohortId: string, personId: string, answer: 'accepted' | 'declined', at: Date) => Promise<void>
  /** Who came, by sitting. */
  readonly attendance: (cohortId: string) => Promise<ReadonlyMap<string, ReadonlySet<string>>>
  readonly noteAttendance: (cohortId: string, sittingId: string, came: readonly string[], today: CalendarDate) => Promise<void>
  /** Who would like to be considered, of the units of the group, by name. */
  readonly candidates: (cohort: Pick<Cohort, 'unitId' | 'entryId'>, today: CalendarDate) => Promise<readonly Candidate[]>
  readonly outcome: (cohortId: string) => Promise<readonly DomainOutcome[]>
  readonly keepOutcome: (cohortId: string, outcome: readonly DomainOutcome[], counted: ReadonlyMap<string, string>) => Promise<void>
  /** Of these self-assessments, those that counted in an outcome already. */
  readonly countedBefore: (assessmentIds: readonly string[]) => Promise<ReadonlySet<string>>
  /** The groups that somebody is invited to, those not closed first, then by name. */
  readonly ofPerson: (personId: string) => Promise<readonly OwnCohort[]>
  /** Those of them, not closed, to which they gave no answer. */
  readonly invitations: (personId: string) => Promise<readonly Pick<Cohort, 'cohortId' | 'name' | 'programme'>[]>
  readonly wishes: (personId: string) => Promise<readonly Wish[]>
  readonly putWish: (personId: string, entryId: string | null, today: CalendarDate) => Promise<void>
  readonly removeWish: (personId: string, entryId: string | null) => Promise<boolean>
}
