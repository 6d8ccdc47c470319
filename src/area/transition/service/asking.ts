import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { isId } from '../../../kernel/id.ts'
import type { Names } from '../../people/index.ts'
import type { AgreedMatter, KeptTask } from '../records.ts'
import { type SupportAlert, alertsOf } from '../rules/alerts.ts'
import { type StagesNow, stagesNow } from '../rules/stages.ts'
import { type TransitionState, stateOf } from '../rules/state.ts'
import type { Looking, SeenTransition, TransitionStore } from './transition-store.ts'

/** Who asks, when, and what an answer is made from. */
export interface Asking extends Looking {
  readonly store: TransitionStore
  readonly names: (ids: readonly (string | null)[]) => Promise<Names>
  /** Does somebody work here and stay? */
  readonly isColleague: (personId: string) => Promise<boolean>
  readonly newId: () => string
}

/** A transition with everything that its page shows. */
export interface OpenedTransition extends SeenTransition, StagesNow {
  readonly state: TransitionState
  readonly alerts: readonly SupportAlert[]
  readonly agreed: readonly AgreedMatter[]
  readonly tasks: readonly KeptTask[]
  readonly names: Names
  /** The day on which it is looked at. */
  readonly today: CalendarDate
}

/** A transition that the viewer sees. @returns null when there is none of this id for them */
export async function openTransition(asking: Asking, transitionId: string): Promise<OpenedTransition | null> {
  const seen = isId(transitionId) ? await asking.store.find(asking, transitionId) : null
  if (seen === null) return null
  const { transition } = seen
  const agreed = (await asking.store.matters([transitionId])).get(transitionId) ?? []
  const tasks = await asking.store.tasks(transitionId)
  const names = await asking.names([transition.personId, transition.mentorId, ...agreed.map(({ saidById }) => saidById), ...tasks.map(({ doneById }) => doneById)])
  const { today } = asking
  const template = await asking.store.templateAt(transition.templateVersion)
  return { ...seen, ...stagesNow(transition, { agreed, tasks, template }, today), state: stateOf(transition, today), alerts: alertsFor(seen, agreed, today), agreed, tasks, names, today }
}

/** The same, with whoever else would change it made to wait. */
export async function openToChange(asking: Asking, transitionId: string): Promise<OpenedTransition | null> {
  if (isId(transitionId)) await asking.store.lock(transitionId)
  return openTransition(asking, transitionId)
}

/** What is to be seen to. */
export function alertsFor({ transition, isMentorHere, postEndedOn }: SeenTransition, agreed: readonly AgreedMatter[], today: CalendarDate): readonly SupportAlert[] {
  return alertsOf({ transition, agreed: agreed.map(({ matter }) => matter), isMentorHere, isPostOver: postEndedOn !== null }, today)
}
