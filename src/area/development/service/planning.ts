import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { KeptGoal } from '../records.ts'
import type { Sitting } from '../rules/development-plan.ts'
import type { TimeFrame } from '../rules/fit-activity.ts'
import { type GoalFacts, type GoalRefusal, afterDeed, isInHand, isWholeGoal } from '../rules/goal-states.ts'
import { daysOfGoal } from '../rules/suggestions/suggest-goals.ts'
import type { KeptPlan, PlanStore } from './plan-store.ts'

/** Who plans, on which day, and where. */
export interface Planning {
  readonly store: PlanStore
  readonly personId: string
  readonly today: CalendarDate
  readonly newId: () => string
}

/** A goal that can be changed, with the plan around it. */
export interface InPlan {
  readonly plan: KeptPlan
  readonly goal: KeptGoal
}

/** Why nothing was done: there is no such goal, or its state does not allow it. */
export type NotChanged = { readonly code: 'not-here' } | { readonly code: 'refused'; readonly why: GoalRefusal }

/** A goal of the plan. */
export function goalIn(plan: KeptPlan, goalId: string): KeptGoal | null {
  return plan.goals.find((goal) => goal.goalId === goalId) ?? null
}

/** What deeds need to know of a goal. */
export function factsOf(plan: KeptPlan, goal: KeptGoal, given: Partial<Pick<GoalFacts, 'named' | 'hasReason'>> = {}): GoalFacts {
  const of = (all: readonly { readonly goalId: string }[]) => all.filter(({ goalId }) => goalId === goal.goalId).length
  return { state: goal.state, isWhole: isWholeGoal(goal), evidence: of(plan.evidence), reflections: of(plan.reflections), inHand: plan.goals.filter(({ state }) => isInHand(state)).length, named: 0, hasReason: false, ...given }
}

/** The goal, held until the end of the transaction, if what belongs to it can be changed now. */
export async function changeableGoal({ store }: Planning, goalId: string): Promise<Result<InPlan, NotChanged>> {
  await store.hold()
  const plan = await store.plan()
  const goal = goalIn(plan, goalId)
  if (goal === null) return failure({ code: 'not-here' })
  const after = afterDeed(factsOf(plan, goal), 'change', 'person')
  return after.ok ? success({ plan, goal }) : failure({ code: 'refused', why: after.error })
}

/** Every sitting of the plan, whatever its goal: none is given away twice. */
export function bookedIn({ activities }: Pick<KeptPlan, 'activities'>): readonly Sitting[] {
  return activities.flatMap(({ sittings }) => sittings)
}

/** The time in which an activity of a goal must find room: from tomorrow to its day. */
export function frameOf({ monthlyMinutes }: Pick<KeptPlan, 'monthlyMinutes'>, { by }: Pick<KeptGoal, 'by'>, today: CalendarDate): TimeFrame {
  return { from: addDays(today, 1), to: by ?? addDays(today, daysOfGoal), monthlyMinutes }
}
