import { addDays } from '../../../kernel/calendar-date.ts'
import type { SupportAlert } from '../rules/alerts.ts'
import { type TransitionState, stateOf } from '../rules/state.ts'
import { type Asking, alertsFor } from './asking.ts'
import type { SeenTransition } from './transition-store.ts'

/** A transition of a list, with where it stands and what to see to. */
export interface Listed {
  readonly seen: SeenTransition
  readonly state: TransitionState
  readonly alerts: readonly SupportAlert[]
}

/** Those that ended so many days ago still stand in the list. */
const endedDays = 60

/** What can still be put right before the first day comes first. */
const pressing: readonly SupportAlert[] = ['starts-soon-without-support', 'started-without-support', 'past-agreed-end', 'post-over', 'no-mentor']

/** Those that the viewer sees as a line manager or OD lead, the most pressing first. */
export async function listSupported(asking: Asking): Promise<readonly Listed[]> {
  const { store, today } = asking
  const seen = (await store.seenBy(asking, addDays(today, -endedDays))).filter(({ relation }) => !relation.isOwn)
  const matters = await store.matters(seen.map(({ transition }) => transition.transitionId))
  const listed = seen.map((one) => ({ seen: one, state: stateOf(one.transition, today), alerts: alertsFor(one, matters.get(one.transition.transitionId) ?? [], today) }))
  return listed.toSorted((one, other) => placeOf(one) - placeOf(other) || withinPlace(one, other))
}

/** What is ahead: the soonest first. What has begun: the latest first, whose first weeks can still be helped. Past the agreed day: the longest first. */
function withinPlace(one: Listed, other: Listed): number {
  const { [placeOf(one)]: alert } = pressing
  if (alert === 'started-without-support' || alert === 'no-mentor') return compared(other.seen.transition.startsOn, one.seen.transition.startsOn)
  return alert === 'past-agreed-end' ? compared(one.seen.transition.agreedUntil ?? '', other.seen.transition.agreedUntil ?? '') : 0
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

function placeOf({ alerts }: Listed): number {
  const place = pressing.findIndex((alert) => alerts.includes(alert))
  return place === -1 ? pressing.length : place
}
