import { type Result, failure, success } from '../../../kernel/result.ts'
import type { GoalCapability } from '../rules/development-plan.ts'
import { type Wanted, planTicked } from '../rules/suggestions/choose-activities.ts'
import { type FieldProblem, type TypedGoal, readGoal } from '../rules/typed-parts.ts'
import type { KeptGoal } from '../records.ts'
import { type NotChanged, type Planning, bookedIn, changeableGoal, frameOf } from './planning.ts'

/** Goals that a plan holds, ended ones too. */
export const goalsAtMost = 60

/** What a new goal is made from. */
export interface GoalToStart {
  /** Null when nothing was chosen. */
  readonly capability: GoalCapability | null
  readonly typed: TypedGoal
  /** Those that were ticked; what was suggested as its least is planned as its least. */
  readonly activities: readonly Wanted[]
}

export type StartProblem = { readonly code: 'to-mend'; readonly isChosen: boolean; readonly problems: readonly FieldProblem<keyof TypedGoal>[] } | { readonly code: 'too-many'; readonly most: number }

/**
 * Keeps a new goal as a draft, with those of its activities that fit.
 * @returns its id, and how many activities found no room
 */
export async function startGoal(planning: Planning, { capability, typed, activities }: GoalToStart): Promise<Result<{ readonly goalId: string; readonly leftOut: number }, StartProblem>> {
  const { store, today, personId, newId } = planning
  const read = readGoal(typed, today)
  if (!read.ok || capability === null) return failure({ code: 'to-mend', isChosen: capability !== null, problems: read.ok ? [] : read.error })
  await store.hold()
  const plan = await store.plan()
  if (plan.goals.length >= goalsAtMost) return failure({ code: 'too-many', most: goalsAtMost })
  const goal: KeptGoal = { goalId: newId(), personId, state: 'draft', capability, ...read.value, begunOn: null, endedOn: null, signOff: null, askedOf: null, shares: { reflections: false, notes: false }, reason: '', version: 1 }
  await store.addGoal(goal)
  const ticked = planTicked(activities, { booked: bookedIn(plan), frame: frameOf(plan, goal, today) })
  for (const { option, sittings } of ticked.activities) {
    await store.addActivity({ activityId: newId(), goalId: goal.goalId, kind: option.kind, what: { kind: 'catalogue', entryId: option.entryId, name: option.name }, costPence: option.costPence, sittings, doneOn: null, minutesTaken: null, isWithOthers: null })
  }
  return success({ goalId: goal.goalId, leftOut: ticked.leftOut.length })
}

export type ChangeProblem = NotChanged | { readonly code: 'to-mend'; readonly problems: readonly FieldProblem<keyof TypedGoal>[] } | { readonly code: 'changed-meanwhile'; readonly stands: KeptGoal }

/** Changes what a goal says. @error changed-meanwhile with what stands now */
export async function changeGoal(planning: Planning, goalId: string, version: number, typed: TypedGoal): Promise<Result<KeptGoal, ChangeProblem>> {
  const found = await changeableGoal(planning, goalId)
  if (!found.ok) return found
  const read = readGoal(typed, planning.today)
  if (!read.ok) return failure({ code: 'to-mend', problems: read.error })
  const { goal } = found.value
  const { ifThen, by } = read.value
  // A goal that goes on stays whole.
  const missing = goal.state === 'draft' ? [] : ([['when', ifThen.when], ['action', ifThen.action], ['by', by]] as const).filter(([, value]) => value === null || value === '')
  if (missing.length > 0) return failure({ code: 'to-mend', problems: missing.map(([field]) => ({ field, why: { code: field === 'by' ? 'day-missing' : 'empty' } })) })
  const changed = { ...goal, ...read.value, version: version + 1 }
  return (await planning.store.changeGoal(changed)) ? success(changed) : failure({ code: 'changed-meanwhile', stands: goal })
}
