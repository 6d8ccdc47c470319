import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Opportunity, OpportunityKind, Part } from '../records.ts'

/** Whether somebody can still come in, and if not, why. */
export type OpportunityStanding = 'open' | 'full' | 'closing-day-over' | 'over' | 'closed' | 'nobody-keeps-it'

/** What an opportunity stands by on a day. */
export interface StandingFacts {
  readonly opportunity: Pick<Opportunity, 'closedOn' | 'until' | 'closesOn' | 'places'>
  /** Somebody who works here answers for it. */
  readonly isKept: boolean
  readonly placesLeft: number
}

/** Where an opportunity stands. Read from the top: what is closed by hand is closed, whatever else holds. */
export function standingOn({ opportunity, isKept, placesLeft }: StandingFacts, today: CalendarDate): OpportunityStanding {
  if (opportunity.closedOn !== null) return 'closed'
  if (opportunity.until < today) return 'over'
  if (!isKept) return 'nobody-keeps-it'
  if (opportunity.closesOn < today) return 'closing-day-over'
  return placesLeft <= 0 ? 'full' : 'open'
}

/** Places that are left: whoever takes part or took part to the end has one. @param parts of people who work here, and of those who finished */
export function placesLeft({ places }: Pick<Opportunity, 'places'>, parts: readonly Pick<Part, 'state'>[]): number {
  return places - parts.filter(({ state }) => state === 'taking-part' || state === 'finished').length
}

/** Who could answer for an opportunity on a day. */
export interface KeeperFacts {
  readonly kind: OpportunityKind
  /** Who posted it or hosts it, if they work here; null when they left or were erased. */
  readonly posterId: string | null
  /** Who holds the post at the head of its unit; null without. */
  readonly headId: string | null
  /** Who takes part and works here, those who came first before the others. */
  readonly takingPart: readonly string[]
}

/**
 * Who answers for an opportunity. When whoever posted it has left, work goes to the head of its unit and a learning set to the member who joined first; an offer to mentor ends with the mentor.
 * @returns null when nobody does
 */
export function keeperOf({ kind, posterId, headId, takingPart }: KeeperFacts): string | null {
  if (posterId !== null) return posterId
  if (kind === 'learning-set') return takingPart[0] ?? null
  return kind === 'mentor-offer' ? null : headId
}
