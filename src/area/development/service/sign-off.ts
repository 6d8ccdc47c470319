import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { LineProblem } from '../../../kernel/line-text.ts'
import { readText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { KeptGoal } from '../records.ts'
import type { Activity, ConversationNote, DevelopmentPlan, Evidence, Reflection } from '../rules/development-plan.ts'
import { type GoalRefusal, afterDeed } from '../rules/goal-states.ts'
import { isWholeGoal } from '../rules/goal-states.ts'

/** A goal as the supervisor who was asked sees it: with its evidence, and what else the person allows. */
export interface AskedGoal {
  readonly goal: KeptGoal
  readonly personName: string
  readonly activities: readonly Activity[]
  readonly evidence: readonly Evidence[]
  /** Null where the person does not share them. */
  readonly reflections: readonly Reflection[] | null
  readonly notes: readonly ConversationNote[] | null
}

/** The goals that one supervisor was asked to sign off; the store is made for that supervisor and reaches no others. */
export interface SignOffStore {
  readonly all: () => Promise<readonly { readonly goal: KeptGoal; readonly personName: string }[]>
  readonly find: (goalId: string) => Promise<{ readonly goal: KeptGoal; readonly personName: string; readonly parts: Pick<DevelopmentPlan, 'activities' | 'evidence' | 'reflections' | 'notes'> } | null>
  /** @returns false when the goal was changed meanwhile: nothing was written */
  readonly change: (goal: KeptGoal) => Promise<boolean>
  readonly addNote: (note: ConversationNote) => Promise<void>
}

/** What a supervisor sees of a goal: as long as it waits for them, or after they signed it off. */
export async function askedGoal(store: SignOffStore, goalId: string): Promise<AskedGoal | null> {
  const found = await store.find(goalId)
  if (found === null) return null
  const { goal, personName, parts } = found
  return { goal, personName, activities: parts.activities, evidence: parts.evidence, reflections: goal.shares.reflections ? parts.reflections : null, notes: goal.shares.notes ? parts.notes : null }
}

/** What a supervisor does to a goal, and what goes with it. */
export interface SupervisorDeed {
  readonly deed: 'sign-off' | 'hand-back' | 'withdraw-sign-off'
  readonly words: string
  readonly evidenceIds: readonly string[]
  readonly role: string
}

export type SupervisorProblem = { readonly code: 'not-here' } | { readonly code: 'refused'; readonly why: GoalRefusal } | { readonly code: 'changed-meanwhile' } | { readonly code: 'words'; readonly why: LineProblem }

const longestWords = 1_000

/** Signs a goal off, hands it back with a reason, or takes the sign-off back with one. */
export async function doAsSupervisor(outside: { readonly store: SignOffStore; readonly today: CalendarDate; readonly newId: () => string }, goalId: string, version: number, given: SupervisorDeed): Promise<Result<null, SupervisorProblem>> {
  const { store, today, newId } = outside
  const asked = await askedGoal(store, goalId)
  if (asked === null) return failure({ code: 'not-here' })
  const words = readText(given.words, longestWords)
  if (!words.ok) return failure({ code: 'words', why: words.error })
  const evidenceIds = asked.evidence.map(({ evidenceId }) => evidenceId).filter((id) => given.evidenceIds.includes(id))
  const facts = { state: asked.goal.state, isWhole: isWholeGoal(asked.goal), evidence: asked.evidence.length, reflections: 0, inHand: 0, named: evidenceIds.length, hasReason: true }
  const after = afterDeed(facts, given.deed, 'supervisor')
  if (!after.ok) return failure({ code: 'refused', why: after.error })
  const { goal } = asked
  const signOff = given.deed === 'sign-off' ? { by: '', role: given.role, on: today, evidenceIds, words: words.value } : goal.signOff
  // A supervisor's deed never deletes.
  const state = after.value as KeptGoal['state']
  const isKept = await store.change({ ...goal, state, signOff, endedOn: state === 'open' ? null : today, reason: given.deed === 'sign-off' ? '' : words.value, askedOf: state === 'open' ? null : goal.askedOf, version: version + 1 })
  if (!isKept) return failure({ code: 'changed-meanwhile' })
  if (given.deed === 'hand-back') await store.addNote({ noteId: newId(), goalId, day: today, withWhom: given.role, agreed: words.value, writtenBy: 'supervisor' })
  return success(null)
}
