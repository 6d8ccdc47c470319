import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date.ts'
import { type Rating, isRating, middleRating } from '../../../kernel/rating.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { HoldingKind, Stage } from '../../../kernel/workforce.ts'
import type { AskedBehaviour, AskedCapability } from '../../framework/index.ts'
import type { View } from './views.ts'

/** Which domain comes first in what to do next. */
export const firsts = ['management', 'leadership', 'either'] as const
export type First = (typeof firsts)[number]

/** What comes first, and why: the person chose it, the post suggests it, or nothing does. */
export interface Order {
  readonly first: First
  readonly why: 'chosen' | 'acting-up' | 'new-in-post' | 'starts-soon' | 'nothing'
}

/** The post that somebody works in, or soon starts in, as far as it matters here. */
export interface PostInHand {
  readonly title: string
  readonly stage: Stage
  readonly kind: HoldingKind
  readonly startsOn: CalendarDate
}

/** Days from the start for which somebody counts as new in post. */
export const daysNewInPost = 365

/**
 * What comes first: for who acts up, and for who is new or soon starts in a post that manages a team or managers, management; unless they chose otherwise.
 * @source the article of 10 January 2026; our reading of who is newly promoted
 */
export function orderFor(post: PostInHand | null, chosen: First | null, today: CalendarDate): Order {
  if (chosen !== null) return { first: chosen, why: 'chosen' }
  if (post !== null && isComing(post, today)) return isWhereManagingBegins(post.stage) ? { first: 'management', why: 'starts-soon' } : { first: 'either', why: 'nothing' }
  if (post?.kind === 'acting-up') return { first: 'management', why: 'acting-up' }
  if (post !== null && isNewIn(post, today)) return { first: 'management', why: 'new-in-post' }
  return { first: 'either', why: 'nothing' }
}

/** Is the post still to come? */
export function isComing({ startsOn }: PostInHand, today: CalendarDate): boolean {
  return startsOn > today
}

/** Is somebody new in a post in which managing begins? */
export function isNewIn({ stage, startsOn }: PostInHand, today: CalendarDate): boolean {
  const days = daysBetween(startsOn, today)
  return isWhereManagingBegins(stage) && days >= 0 && days < daysNewInPost
}

/** Does a post of this stage manage a team, or managers of teams? */
export function isWhereManagingBegins(stage: Stage): boolean {
  return stage === 'first-line' || stage === 'middle'
}

/** A capability with behaviours that a view puts below "Reliably". */
export interface Gap {
  readonly capability: AskedCapability
  readonly domain: Domain
  /** With the lowest rating that a view gave. */
  readonly behaviours: readonly (AskedBehaviour & { readonly lowest: Rating })[]
}

/** Capabilities that are suggested at once. */
export const suggestedAtMost = 3

/** What to do next: capabilities with behaviours below "Reliably", those of the domain that comes first before others, the farthest below first. */
export function nextGaps(capabilities: readonly AskedCapability[], views: readonly View[], { first }: Pick<Order, 'first'>): readonly Gap[] {
  const gaps = capabilities.flatMap((capability) => gapOf(capability, views))
  const later = ({ domain }: Gap) => (first === 'either' || domain === first ? 0 : 1)
  return gaps.toSorted((one, other) => later(one) - later(other) || below(other) - below(one)).slice(0, suggestedAtMost)
}

function gapOf(capability: AskedCapability, views: readonly View[]): readonly Gap[] {
  if (capability.domain === null) return []
  const behaviours = capability.behaviours.flatMap((behaviour) => {
    const given = views.map(({ replies }) => replies.get(behaviour.itemId)).filter((reply) => reply !== undefined)
    const lowest = given.filter(isRating).toSorted((one, other) => one - other)[0]
    return lowest === undefined || lowest >= middleRating ? [] : [{ ...behaviour, lowest }]
  })
  return behaviours.length === 0 ? [] : [{ capability, domain: capability.domain, behaviours }]
}

/** How far below, per behaviour that is asked. */
function below({ capability, behaviours }: Gap): number {
  return behaviours.reduce((sum, { lowest }) => sum + (middleRating - lowest), 0) / capability.behaviours.length
}
