import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { GoalShares, KeptGoal } from '../records.ts'
import { type AfterDeed, type GoalDeed, afterDeed, isEnded } from '../rules/goal-states.ts'
import type { KeptPlan } from './plan-store.ts'
import { type NotChanged, type Planning, factsOf, goalIn } from './planning.ts'

/** What a person can do to their own goal as a whole. */
export const ownDeeds = ['begin', 'hand-in', 'take-back', 'set-aside', 'take-up-again', 'delete'] as const satisfies readonly GoalDeed[]
export type OwnDeed = (typeof ownDeeds)[number]

/** What goes with a deed. */
export interface DeedGiven {
  readonly reason: string
  /** Whom to ask for sign-off, of those whom the person may ask; null when nobody was chosen. */
  readonly askedOf: string | null
  readonly shares: GoalShares
}

export type DeedProblem = NotChanged | { readonly code: 'changed-meanwhile' } | { readonly code: 'nobody-chosen' } | { readonly code: 'reason'; readonly why: LineProblem }

const longestReason = 500

/** Begins, hands in, takes back, sets aside, takes up again or deletes a goal. Setting aside takes out what is planned and not done. */
export async function doToGoal(planning: Planning, { goalId, version }: Pick<KeptGoal, 'goalId' | 'version'>, deed: OwnDeed, given: DeedGiven): Promise<Result<AfterDeed, DeedProblem>> {
  const { store } = planning
  await store.hold()
  const plan = await store.plan()
  const goal = goalIn(plan, goalId)
  if (goal === null) return failure({ code: 'not-here' })
  const reason = readOptionalText(given.reason, longestReason)
  if (!reason.ok) return failure({ code: 'reason', why: reason.error })
  const after = afterDeed(factsOf(plan, goal, { hasReason: reason.value !== '' }), deed, 'person')
  if (!after.ok) return failure({ code: 'refused', why: after.error })
  if (deed === 'hand-in' && given.askedOf === null) return failure({ code: 'nobody-chosen' })
  const isDone = after.value === 'deleted' ? await store.removeGoal(goalId, version) : await store.changeGoal(changed(goal, { deed, version, after: after.value, reason: reason.value, given, today: planning.today }))
  if (!isDone) return failure({ code: 'changed-meanwhile' })
  if (deed === 'take-up-again') await store.forgetNudges(goalId)
  if (deed === 'set-aside') await freeTime(planning, plan, goalId)
  return success(after.value)
}

function changed(goal: KeptGoal, { deed, version, after, reason, given, today }: { readonly deed: OwnDeed; readonly version: number; readonly after: Exclude<AfterDeed, 'deleted'>; readonly reason: string; readonly given: DeedGiven; readonly today: Planning['today'] }): KeptGoal {
  const isBegun = deed === 'begin' || deed === 'take-up-again'
  const asked = deed === 'hand-in' ? { askedOf: given.askedOf, shares: given.shares } : deed === 'take-back' || deed === 'set-aside' ? { askedOf: null } : {}
  return { ...goal, ...asked, state: after, begunOn: isBegun ? today : goal.begunOn, endedOn: isEnded(after) ? today : null, reason, signOff: isBegun ? null : goal.signOff, version: version + 1 }
}

async function freeTime({ store }: Planning, { activities }: KeptPlan, goalId: string): Promise<void> {
  for (const { activityId } of activities.filter((one) => one.goalId === goalId && one.doneOn === null)) await store.removePart('activity', goalId, activityId)
}
