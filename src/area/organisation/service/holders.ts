import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { HoldingKind } from '../../../kernel/workforce.ts'

/** A holding as the organisation needs to know it: somebody in a post, without their name. */
export interface PostHolding {
  readonly postId: string
  readonly personId: string
  readonly kind: HoldingKind
  readonly startsOn: CalendarDate
  /** The first day on which they no longer hold it; null while none is known. */
  readonly endsOn: CalendarDate | null
  /** The last day for which acting up or a secondment is agreed; null when none is, and always for a person's own post. */
  readonly agreedUntil: CalendarDate | null
}

/** Somebody in a post. */
export interface PostHolder extends PostHolding {
  /** Null when the person was erased. */
  readonly name: string | null
}

/** Who holds which post: what the organisation needs to know of its people. The area of people fulfils it. */
export interface Holders {
  /** Who holds these posts on a day, a person's own posts first. */
  readonly on: (postIds: readonly string[], day: CalendarDate) => Promise<readonly PostHolder[]>
  /** Who begins to hold these posts after a day, the first to begin first. */
  readonly after: (postIds: readonly string[], day: CalendarDate) => Promise<readonly PostHolder[]>
  /** Whoever held, holds or will hold a post, latest first. */
  readonly ever: (postId: string) => Promise<readonly PostHolder[]>
  /** The posts that a person holds on a day. */
  readonly postsOf: (personId: string, day: CalendarDate) => Promise<readonly string[]>
  /** How many people work in each unit on a day. Each counts once, where their own post is. A unit without people may have no entry. */
  readonly peoplePerUnit: (day: CalendarDate) => Promise<ReadonlyMap<string, number>>
  /** Everybody in every post on a day, without names: for counting. */
  readonly everybody: (day: CalendarDate) => Promise<readonly PostHolding[]>
  /** Posts that somebody with this in their name holds on a day: at most as many as asked for. */
  readonly postsByName: (text: string, day: CalendarDate, atMost: number) => Promise<readonly string[]>
}
