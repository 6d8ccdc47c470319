import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'

/** How somebody learns: in a course or programme, by doing work that is new to them, or by themselves and with peers. @source the article’s three kinds of development */
export const activityKinds = ['formal', 'experiential', 'self-directed'] as const
export type ActivityKind = (typeof activityKinds)[number]

/** Where a goal stands. What each means and what leads on from it: goal-states.ts. */
export const goalStates = ['draft', 'open', 'handed-in', 'signed-off', 'set-aside', 'withdrawn'] as const
export type GoalState = (typeof goalStates)[number]

/** What a goal is about: a capability of a framework, and the domain that it carries. */
export interface GoalCapability {
  /** Of the framework’s item. */
  readonly itemId: string
  /** Of our own framework such as M3; null in a framework without codes. */
  readonly code: string | null
  readonly name: string
  readonly domain: Domain
}

/** When something happens that she will notice, she does this one thing. Either part may be empty in a draft. */
export interface IfThen {
  readonly when: string
  readonly action: string
}

/** Who sees to it that the goal is not forgotten: the person, or a named other. */
export type GoalOwner = { readonly kind: 'self' } | { readonly kind: 'other'; readonly name: string }

/** Time of an activity on one day. */
export interface Sitting {
  readonly day: CalendarDate
  /** Whole minutes, above 0. */
  readonly minutes: number
}

/** What an activity is: an entry of the catalogue, or the person’s own words. */
export type ActivityWhat = { readonly kind: 'catalogue'; readonly entryId: string; readonly name: string } | { readonly kind: 'own'; readonly words: string }

/** One thing that a person does to learn. */
export interface Activity {
  readonly activityId: string
  readonly goalId: string
  readonly kind: ActivityKind
  readonly what: ActivityWhat
  /** Whole pence; 0 costs nothing, null is not known and never counted as nothing. */
  readonly costPence: number | null
  /** The days on which it is planned, with the time of each. Their sum is its time. */
  readonly sittings: readonly Sitting[]
  /** The day on which it was finished; null until then. */
  readonly doneOn: CalendarDate | null
  /** Minutes that it took in the end; null until it is done. */
  readonly minutesTaken: number | null
  /** Done together with others; null when not said. */
  readonly isWithOthers: boolean | null
}

/** What shows that something happened. */
export const evidenceKinds = ['improvement', 'practice-run', 'self-assessment', 'feedback', 'document', 'measure', 'observation', 'programme', 'other'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export interface Evidence {
  readonly evidenceId: string
  readonly goalId: string
  readonly kind: EvidenceKind
  /** An address, a page of the product, or words: what is not given is null; at least one is. */
  readonly href: string | null
  readonly words: string | null
  /** The day of what it shows. */
  readonly day: CalendarDate
  /** The person lets it stand in a badge; without that only its kind and day do. */
  readonly isShownInBadge: boolean
}

/** Looking back in three steps. @source Borton, Reach, Touch and Teach, 1970, as the three questions are taught; the book itself was not at hand */
export interface Reflection {
  readonly reflectionId: string
  readonly goalId: string
  readonly day: CalendarDate
  readonly whatHappened: string
  readonly soWhat: string
  readonly nowWhat: string
}

/** What was said with a line manager, supervisor or mentor about a goal. */
export interface ConversationNote {
  readonly noteId: string
  readonly goalId: string
  readonly day: CalendarDate
  readonly withWhom: string
  readonly agreed: string
  readonly writtenBy: 'person' | 'supervisor'
}

/** A supervisor’s word that what was agreed was done, and on what it rests. */
export interface SignOff {
  readonly by: string
  readonly role: string
  readonly on: CalendarDate
  /** What the supervisor saw or read: ids of evidence of this goal, at least one. */
  readonly evidenceIds: readonly string[]
  readonly words: string
}

export interface Goal {
  readonly goalId: string
  readonly state: GoalState
  readonly capability: GoalCapability
  readonly ifThen: IfThen
  readonly owner: GoalOwner
  /** The day by which it shall be reached; null only in a draft. */
  readonly by: CalendarDate | null
  /** The day on which it was begun; null before. */
  readonly begunOn: CalendarDate | null
  /** The day on which it was signed off, set aside or withdrawn; null while it goes on. */
  readonly endedOn: CalendarDate | null
  readonly signOff: SignOff | null
}

/** A person’s plan: everything of it is theirs. */
export interface DevelopmentPlan {
  /** Whole minutes of a calendar month that the person gives to development. */
  readonly monthlyMinutes: number
  readonly goals: readonly Goal[]
  readonly activities: readonly Activity[]
  readonly evidence: readonly Evidence[]
  readonly reflections: readonly Reflection[]
  readonly notes: readonly ConversationNote[]
}

/** Three hours a month, unless the person says otherwise. @source personas of NHS England’s programme: 3 to 4 hours a month are realistic */
export const defaultMonthlyMinutes = 180
/** A budget beyond this is no longer time beside a job: ten hours a week. */
export const mostMonthlyMinutes = 2_400
/** Goals that one can follow at a time. */
export const mostGoalsInHand = 3

/** The time of an activity: all its sittings together. */
export function plannedMinutes({ sittings }: Pick<Activity, 'sittings'>): number {
  return sittings.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** What an activity is called. */
export function activityName({ what }: Pick<Activity, 'what'>): string {
  return what.kind === 'catalogue' ? what.name : what.words
}
