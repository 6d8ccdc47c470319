import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Plan, Profession, Setting } from '../../stepping-up/index.ts'
import type { Transition } from '../records.ts'
import type { Asking } from './asking.ts'
import type { ComingHolding } from './transition-store.ts'

/** A start is suggested from so many days before it, and while its first 100 days last. */
const daysAhead = 90
const daysBack = 100

/** Starts of the staff record for which no support is entered, that the viewer may enter. */
export function suggestedStarts(asking: Asking): Promise<readonly ComingHolding[]> {
  return asking.store.comingHoldings(asking, addDays(asking.today, -daysBack), addDays(asking.today, daysAhead))
}

/**
 * Enters a start that the staff record knows.
 * @error not-suggested when it is none of those that the viewer may enter, or was entered meanwhile
 */
export async function registerStart(asking: Asking, holdingId: string, about: { readonly profession: Profession; readonly setting: Setting }): Promise<Result<Pick<Transition, 'transitionId' | 'personId'>, 'not-suggested'>> {
  const holding = (await suggestedStarts(asking)).find((one) => one.holdingId === holdingId)
  if (holding === undefined) return failure('not-suggested')
  const { personId, postId, kind, startsOn, agreedUntil } = holding
  const transition = aNew(asking, { personId, postId, kind: kind === 'substantive' ? 'new-post' : kind, startsOn, agreedUntil: agreedUntil !== null && agreedUntil > startsOn ? agreedUntil : null, startedBy: 'employer', ...about })
  return (await asking.store.add(transition)) ? success(transition) : failure('not-suggested')
}

/**
 * Begins one's own from the plan that one keeps: the answers, what is agreed and what is ticked. Nothing that was written in the plan is taken over.
 * @param agreedOn the day from which it counts as agreed: today, because a plan does not say when
 * @error under-way when there is one of this kind already
 */
export async function beginFromPlan(asking: Asking, { answers, ticks }: Pick<Plan, 'answers' | 'ticks'>): Promise<Result<string, 'under-way'>> {
  const { profession, setting, kind, start, end } = answers
  const transition = aNew(asking, { personId: asking.viewerId, postId: null, kind, startsOn: start, agreedUntil: end, startedBy: 'self', profession, setting })
  if (!(await asking.store.add(transition))) return failure('under-way')
  const said = { note: '', weeklyHours: null, agreedOn: asking.today, saidById: asking.viewerId }
  for (const matter of answers.agreed) await asking.store.putMatter(transition.transitionId, { matter, ...said })
  for (const taskId of new Set(ticks)) await asking.store.putTask(transition.transitionId, { taskId, doneOn: asking.today, doneById: asking.viewerId, note: '' })
  return success(transition.transitionId)
}

function aNew({ newId, today }: Asking, about: Pick<Transition, 'personId' | 'postId' | 'kind' | 'startsOn' | 'startedBy' | 'profession' | 'setting'> & { readonly agreedUntil: CalendarDate | null }): Transition {
  return { transitionId: newId(), ...about, endedOn: null, ending: null, endingReason: '', enteredOn: today, mentorId: null, version: 1 }
}
