import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { Transition } from '../records.ts'

/** How far a transition is. */
export type TransitionState = 'preparing' | 'acting-up' | 'newly-appointed' | 'ended'

/** How far a transition is on a day. A start that is ahead is prepared for; a secondment covers a post for a time, as acting up does. */
export function stateOf({ kind, startsOn, endedOn }: Pick<Transition, 'kind' | 'startsOn' | 'endedOn'>, today: CalendarDate): TransitionState {
  if (endedOn !== null && endedOn <= today) return 'ended'
  if (kind === 'preparing' || startsOn > today) return 'preparing'
  return kind === 'new-post' ? 'newly-appointed' : 'acting-up'
}

/** Which of several transitions somebody is in: what has begun before what is ahead, a post before preparing for one, then the one that began last. */
export function currentOf(transitions: readonly Transition[], today: CalendarDate): Transition | null {
  const open = transitions.filter((one) => stateOf(one, today) !== 'ended')
  return open.toSorted((one, other) => rank(one, today) - rank(other, today) || order(one, other, today))[0] ?? null
}

function rank(transition: Transition, today: CalendarDate): number {
  if (stateOf(transition, today) !== 'preparing') return 0
  return transition.kind === 'preparing' ? 2 : 1
}

/** Of those that have begun the latest comes first; of those ahead the soonest. */
function order(one: Transition, other: Transition, today: CalendarDate): number {
  const isAhead = one.startsOn > today
  const earlierFirst = one.startsOn < other.startsOn ? -1 : Number(one.startsOn > other.startsOn)
  return (isAhead ? earlierFirst : -earlierFirst) || (one.transitionId < other.transitionId ? -1 : 1)
}

/** So many days after its end an ending can be taken back. */
export const daysToTakeBack = 30

/** May an ending be taken back on a day? */
export function mayTakeBack({ endedOn }: Pick<Transition, 'endedOn'>, today: CalendarDate): boolean {
  return endedOn !== null && today <= addDays(endedOn, daysToTakeBack)
}
