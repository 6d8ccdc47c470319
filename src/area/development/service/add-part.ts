import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Activity } from '../rules/development-plan.ts'
import { type DoesNotFit, fitActivity } from '../rules/fit-activity.ts'
import type { ActivityOption } from '../rules/suggestions/facts.ts'
import { type FieldProblem, type Pickable, type TypedActivity, type TypedEvidence, type TypedNote, type TypedReflection, readActivity, readEvidence, readNote, readPicked, readReflection } from '../rules/typed-parts.ts'
import { type InPlan, type NotChanged, type Planning, bookedIn, changeableGoal, frameOf } from './planning.ts'
import type { PartKind } from './plan-store.ts'

/** Parts of one kind that a goal holds. */
export const partsAtMost = 50

export type AddProblem<Field extends string> = NotChanged | { readonly code: 'too-many'; readonly most: number } | { readonly code: 'to-mend'; readonly problems: readonly FieldProblem<Field>[] } | { readonly code: 'does-not-fit'; readonly name: string; readonly how: DoesNotFit }

/** Something that was typed, as a piece of a goal. */
export type PartToAdd =
  | { readonly kind: 'activity'; readonly typed: TypedActivity; /** Of the catalogue; null in own words. */ readonly option: ActivityOption | null }
  | { readonly kind: 'evidence'; readonly typed: TypedEvidence; /** Chosen of what the person has here; null for something else. */ readonly picked: Pickable | null; readonly isShownInBadge: boolean }
  | { readonly kind: 'reflection'; readonly typed: TypedReflection }
  | { readonly kind: 'note'; readonly typed: TypedNote }

/** Adds something to a goal that goes on or is a draft. An activity finds its days within the budget, or is refused with by how much it does not fit. */
export async function addPart(planning: Planning, goalId: string, part: PartToAdd): Promise<Result<null, AddProblem<string>>> {
  const found = await changeableGoal(planning, goalId)
  if (!found.ok) return found
  const { plan } = found.value
  const all = { activity: plan.activities, evidence: plan.evidence, reflection: plan.reflections, note: plan.notes }[part.kind]
  if (all.filter((one) => one.goalId === goalId).length >= partsAtMost) return failure({ code: 'too-many', most: partsAtMost })
  return part.kind === 'activity' ? addActivity(planning, found.value, part) : addWritten(planning, goalId, part)
}

async function addWritten({ store, today, newId }: Planning, goalId: string, part: Exclude<PartToAdd, { readonly kind: 'activity' }>): Promise<Result<null, AddProblem<string>>> {
  switch (part.kind) {
    case 'evidence': {
      const read = part.picked === null ? readEvidence(part.typed, today) : readPicked(part.picked, part.typed.words, today)
      if (!read.ok) return failure({ code: 'to-mend', problems: read.error })
      await store.addEvidence({ evidenceId: newId(), goalId, ...read.value, isShownInBadge: part.isShownInBadge })
      return success(null)
    }
    case 'reflection': {
      const read = readReflection(part.typed, today)
      if (!read.ok) return failure({ code: 'to-mend', problems: read.error })
      await store.addReflection({ reflectionId: newId(), goalId, ...read.value })
      return success(null)
    }
    case 'note': {
      const read = readNote(part.typed, today)
      if (!read.ok) return failure({ code: 'to-mend', problems: read.error })
      await store.addNote({ noteId: newId(), goalId, ...read.value, writtenBy: 'person' })
      return success(null)
    }
  }
}

async function addActivity(planning: Planning, { plan, goal }: InPlan, { typed, option }: Extract<PartToAdd, { readonly kind: 'activity' }>): Promise<Result<null, AddProblem<string>>> {
  const read = readActivity(option === null ? typed : { ...typed, kind: option.kind, words: option.name })
  if (!read.ok) return failure({ code: 'to-mend', problems: read.error })
  const { kind, words, minutes, costPence } = read.value
  const fit = fitActivity({ minutes, isInOneDay: option?.isInOneDay ?? false, overMonths: option?.overMonths ?? 1 }, bookedIn(plan), frameOf(plan, goal, planning.today))
  if (!fit.ok) return failure({ code: 'does-not-fit', name: words, how: fit.error })
  const what: Activity['what'] = option === null ? { kind: 'own', words } : { kind: 'catalogue', entryId: option.entryId, name: option.name }
  await planning.store.addActivity({ activityId: planning.newId(), goalId: goal.goalId, kind, what, costPence, sittings: fit.value, doneOn: null, minutesTaken: null, isWithOthers: null })
  return success(null)
}

/** Takes something out of a goal. Nothing happens when it is not there any more. */
export async function removePart(planning: Planning, goalId: string, kind: PartKind, partId: string): Promise<Result<null, NotChanged>> {
  const found = await changeableGoal(planning, goalId)
  if (!found.ok) return found
  const isOthers = found.value.plan.notes.some(({ noteId, writtenBy }) => noteId === partId && writtenBy === 'supervisor')
  if (!isOthers) await planning.store.removePart(kind, goalId, partId)
  return success(null)
}
