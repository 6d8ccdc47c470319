import type { CalendarDate } from '../../../../kernel/calendar-date.ts'
import type { Rating } from '../../../../kernel/rating.ts'
import type { Domain } from '../../../../kernel/vocabulary.ts'
import type { Stage } from '../../../../kernel/workforce.ts'
import type { ActivityKind, GoalCapability, Sitting } from '../development-plan.ts'

/** How somebody holds the post: as somebody newly promoted, covering a higher-band post for a time, or settled in it. */
export const postKinds = ['new', 'acting-up', 'settled'] as const
export type PostKind = (typeof postKinds)[number]

/** Which domain comes first. */
export const firsts = ['management', 'leadership', 'either'] as const
export type First = (typeof firsts)[number]

/** Who gave a view of the person. */
export type ViewBy = 'self' | 'supervisor'

/** What one view says of a capability: a step for each behaviour that it rated. */
export interface ViewSteps {
  readonly by: ViewBy
  readonly steps: readonly Rating[]
}

/** A figure of at least four colleagues on the scale from 1 to 5, with the interval that holds it with 95% probability. */
export interface Interval {
  readonly lower: number
  readonly value: number
  readonly upper: number
}

/** What is known of a capability. */
export type Known = { readonly kind: 'views'; readonly views: readonly ViewSteps[] } | { readonly kind: 'figures'; readonly interval: Interval; readonly views: readonly ViewSteps[] } | { readonly kind: 'cannot-tell' }

export interface KnownOfCapability {
  readonly capability: GoalCapability
  readonly known: Known
}

/** Share of managing and leading that goes to management in the post, 0 to 1: from and to. The rest goes to leadership. */
export interface PostDemand {
  readonly management: { readonly lower: number; readonly upper: number }
}

/** Something that can be done to learn: what suggestions need of an entry of the catalogue. */
export interface ActivityOption {
  readonly entryId: string
  readonly name: string
  /** What to do, in a sentence or two. */
  readonly doThis: string
  readonly kind: ActivityKind
  /** The time that it takes at most, in whole minutes; null when nobody can say: then it cannot be fitted. */
  readonly minutes: number | null
  /** The least that is worth doing of it; the same as `minutes` where it cannot be done in part. */
  readonly leastMinutes: number | null
  readonly isInOneDay: boolean
  /** Calendar months over which it goes on at least; 1 where it can be done at once. */
  readonly overMonths: number
  /** Whole pence; null when it is not known. */
  readonly costPence: number | null
  /** Codes of the capabilities that it builds. */
  readonly builds: readonly string[]
  readonly stages: readonly Stage[]
  /** What it leaves to show. */
  readonly proof: string
}

/** What suggestions are made from. */
export interface SuggestionFacts {
  readonly today: CalendarDate
  readonly stage: Stage
  readonly postKind: PostKind
  /** In the first year of the post. */
  readonly isNewInPost: boolean
  readonly demand: PostDemand
  readonly capabilities: readonly KnownOfCapability[]
  /** The last day of the post, such as the agreed end of acting up; null when none is known. */
  readonly endsOn: CalendarDate | null
  readonly monthlyMinutes: number
  /** The person’s own order; null until they choose one. */
  readonly chosenOrder: First | null
  readonly activities: readonly ActivityOption[]
  /** Planned already, of all goals in hand. */
  readonly booked: readonly Sitting[]
  /** Goals in hand: what they are about is not suggested again. */
  readonly inHand: readonly Pick<GoalCapability, 'itemId'>[]
  /** What an activity may cost in pence; 0 when nothing was said. What has no known cost is not taken. */
  readonly costAtMostPence: number
}

/** Why something cannot be told. */
export type Untold = 'no-view' | 'views-differ' | 'interval-holds-middle'

/** Who has the last word on which domain comes first, and why. */
export interface Order {
  readonly first: First
  readonly why: 'chosen' | 'acting-up' | 'newly-promoted' | 'new-in-post' | 'nothing'
}

/** Why a goal is suggested, as data: words make sentences of it. */
export type Reason =
  | { readonly code: 'order'; readonly order: Order }
  | { readonly code: 'view-below'; readonly by: ViewBy; readonly below: number; readonly of: number }
  /** Nobody else’s view is known. */
  | { readonly code: 'one-view-only'; readonly by: ViewBy }
  | { readonly code: 'figure-below'; readonly interval: Interval }
  | { readonly code: 'demand'; readonly domain: Domain; readonly share: { readonly lower: number; readonly upper: number } }
  | { readonly code: 'early-at-stage'; readonly stage: Stage }
  | { readonly code: 'time-left'; readonly endsOn: CalendarDate; readonly days: number }
  | { readonly code: 'cannot-tell'; readonly why: Untold; readonly capability: GoalCapability }

export interface SuggestedActivity {
  readonly option: ActivityOption
  /** Planned in full, or only the least of it because there is no time for more. */
  readonly amount: 'most' | 'least'
  readonly sittings: readonly Sitting[]
}

/** An activity that was left out for want of time, and by how much. */
export interface NotFitted {
  readonly option: ActivityOption
  readonly shortMinutes: number
  readonly fitsBy: CalendarDate | null
  readonly neededMonthlyMinutes: number | null
}

/** A goal that is suggested: to work on a gap, or to find out what nobody can tell yet. The words of its if-then action are in content. */
export type Suggestion =
  | { readonly kind: 'gap'; readonly capability: GoalCapability; readonly by: CalendarDate; readonly reasons: readonly Reason[]; readonly activities: readonly SuggestedActivity[]; readonly notFitted: readonly NotFitted[] }
  | { readonly kind: 'find-out'; readonly domain: Domain; readonly capabilities: readonly GoalCapability[]; readonly by: CalendarDate; readonly reasons: readonly Reason[] }

/** A gap that is left for later, and why. */
export interface Later {
  readonly capability: GoalCapability
  readonly why: 'other-domain-first' | 'enough-for-now' | 'no-time'
}

export interface Suggestions {
  readonly order: Order
  readonly suggestions: readonly Suggestion[]
  readonly later: readonly Later[]
  /** Why there is nothing, when there is nothing. */
  readonly remark: 'nothing-below' | 'enough-in-hand' | 'post-ends' | null
}
