import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type Matter, matters } from '../../stepping-up/index.ts'
import type { Transition } from '../records.ts'
import { stateOf } from './state.ts'

/** What a line manager or an OD lead is asked to see to. It is about what the organisation owes, never about the person. */
export type SupportAlert = 'post-over' | 'past-agreed-end' | 'started-without-support' | 'starts-soon-without-support' | 'no-mentor'

/** So many days before the start support should be agreed. */
export const soonDays = 14

/** What the alerts of a transition are worked out from. */
export interface SupportFacts {
  readonly transition: Transition
  readonly agreed: readonly Matter[]
  /** The mentor works here today. */
  readonly isMentorHere: boolean
  /** The person holds the post no longer, by the staff record. */
  readonly isPostOver: boolean
}

/** Is support agreed: all six matters? */
export function isSupportAgreed(agreed: readonly Matter[]): boolean {
  return matters.every((matter) => agreed.includes(matter))
}

/** What is to be seen to on a day, the most pressing first. Preparing for a post that may come, and what has ended, ask for nothing. */
export function alertsOf({ transition, agreed, isMentorHere, isPostOver }: SupportFacts, today: CalendarDate): readonly SupportAlert[] {
  const { kind, startsOn, agreedUntil } = transition
  if (kind === 'preparing' || stateOf(transition, today) === 'ended' || startsOn > addDays(today, soonDays)) return []
  if (isPostOver) return ['post-over']
  const without: SupportAlert = startsOn > today ? 'starts-soon-without-support' : 'started-without-support'
  return [
    ...(agreedUntil !== null && agreedUntil < today ? (['past-agreed-end'] as const) : []),
    ...(isSupportAgreed(agreed) ? [] : [without]),
    ...(isMentorHere ? [] : (['no-mentor'] as const)),
  ]
}
