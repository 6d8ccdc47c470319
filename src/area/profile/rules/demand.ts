import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import { type Demand, demandOfStage, demandWhenComing, demandWhenNew } from '../content/demand.ts'
import { type PostInHand, isComing, isNewIn, isWhereManagingBegins } from './next.ts'

/** The mix that a post asks for, and of which post it is told: the one in hand or soon to come, or a stage that somebody chose. */
export interface ToldDemand extends Demand {
  readonly of: { readonly kind: 'post'; readonly title: string; readonly isNew: boolean; readonly startsOn: CalendarDate | null } | { readonly kind: 'stage' }
  readonly stage: Stage
}

/** What the post in hand asks for; without one, what the stage does. @param stage that was chosen for the self-assessment */
export function demandFor(post: PostInHand | null, stage: Stage, today: CalendarDate): ToldDemand {
  if (post === null) return { ...demandOfStage[stage], of: { kind: 'stage' }, stage }
  const startsOn = isComing(post, today) ? post.startsOn : null
  if (startsOn !== null) return { ...(isWhereManagingBegins(post.stage) ? demandWhenComing : demandOfStage[post.stage]), of: { kind: 'post', title: post.title, isNew: true, startsOn }, stage: post.stage }
  const isNew = (post.kind === 'acting-up' && isWhereManagingBegins(post.stage)) || isNewIn(post, today)
  return { ...(isNew ? demandWhenNew : demandOfStage[post.stage]), of: { kind: 'post', title: post.title, isNew, startsOn: null }, stage: post.stage }
}

/** What a person and their line manager agreed about the hours of an ordinary week in the post. */
export interface AgreedHours {
  readonly hours: { readonly care: number; readonly management: number; readonly leadership: number }
  readonly agreedOn: CalendarDate
  /** Where it is agreed. */
  readonly href: string
}
