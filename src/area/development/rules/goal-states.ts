import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Goal, type GoalState, mostGoalsInHand } from './development-plan.ts'

/** What can be done to a goal. */
export const goalDeeds = ['begin', 'hand-in', 'take-back', 'hand-back', 'sign-off', 'withdraw-sign-off', 'set-aside', 'take-up-again', 'change', 'delete'] as const
export type GoalDeed = (typeof goalDeeds)[number]

/** Who does it: the person whose goal it is, or a supervisor or line manager whom the person asked. */
export type GoalActor = 'person' | 'supervisor'

/** What a deed needs to know of a goal and of the plan around it. */
export interface GoalFacts {
  readonly state: GoalState
  readonly isWhole: boolean
  readonly evidence: number
  readonly reflections: number
  /** Goals of the plan that are open or handed in, this one included if it is. */
  readonly inHand: number
  /** For a sign-off: how many pieces of evidence the supervisor names. For ending a goal: is a reason given? */
  readonly named: number
  readonly hasReason: boolean
}

/** Why a deed cannot be done. */
export type GoalRefusal =
  | { readonly code: 'not-from-here'; readonly state: GoalState }
  | { readonly code: 'not-yours'; readonly needs: GoalActor }
  | { readonly code: 'not-whole' }
  | { readonly code: 'too-many'; readonly most: number }
  | { readonly code: 'no-evidence' }
  | { readonly code: 'no-reflection' }
  | { readonly code: 'no-reason' }

/** Where a deed leads: another state, the same one, or away. */
export type AfterDeed = GoalState | 'deleted'

interface Way {
  readonly from: readonly GoalState[]
  readonly by: GoalActor
  readonly to: AfterDeed | 'same'
  readonly needs: readonly Need[]
}

type Need = (facts: GoalFacts) => GoalRefusal | null

const isWhole: Need = (facts) => (facts.isWhole ? null : { code: 'not-whole' })
const hasRoom: Need = (facts) => (facts.inHand < mostGoalsInHand ? null : { code: 'too-many', most: mostGoalsInHand })
const hasEvidence: Need = (facts) => (facts.evidence > 0 ? null : { code: 'no-evidence' })
const hasReflection: Need = (facts) => (facts.reflections > 0 ? null : { code: 'no-reflection' })
const namesEvidence: Need = (facts) => (facts.named > 0 ? null : { code: 'no-evidence' })
const hasReason: Need = (facts) => (facts.hasReason ? null : { code: 'no-reason' })

/** Every deed: from which states, by whom, to which state, and what must be there. */
const ways: Readonly<Record<GoalDeed, Way>> = {
  begin: { from: ['draft'], by: 'person', to: 'open', needs: [isWhole, hasRoom] },
  'hand-in': { from: ['open'], by: 'person', to: 'handed-in', needs: [hasEvidence, hasReflection] },
  'take-back': { from: ['handed-in'], by: 'person', to: 'open', needs: [] },
  'hand-back': { from: ['handed-in'], by: 'supervisor', to: 'open', needs: [hasReason] },
  'sign-off': { from: ['handed-in'], by: 'supervisor', to: 'signed-off', needs: [namesEvidence] },
  'withdraw-sign-off': { from: ['signed-off'], by: 'supervisor', to: 'withdrawn', needs: [hasReason] },
  'set-aside': { from: ['open', 'handed-in'], by: 'person', to: 'set-aside', needs: [hasReason] },
  'take-up-again': { from: ['set-aside', 'withdrawn'], by: 'person', to: 'open', needs: [isWhole, hasRoom] },
  change: { from: ['draft', 'open'], by: 'person', to: 'same', needs: [] },
  delete: { from: ['draft', 'set-aside'], by: 'person', to: 'deleted', needs: [] },
}

/**
 * What a deed makes of a goal.
 * @error the first thing in the way: who may, from where, then what is missing
 */
export function afterDeed(facts: GoalFacts, deed: GoalDeed, by: GoalActor): Result<AfterDeed, GoalRefusal> {
  const way = ways[deed]
  if (way.by !== by) return failure({ code: 'not-yours', needs: way.by })
  if (!way.from.includes(facts.state)) return failure({ code: 'not-from-here', state: facts.state })
  const missing = way.needs.map((need) => need(facts)).find((one) => one !== null)
  return missing === undefined ? success(way.to === 'same' ? facts.state : way.to) : failure(missing)
}

/** What somebody can do to a goal now, in the order in which it is offered; a reason or named evidence is taken as to come. */
export function possibleDeeds(facts: GoalFacts, by: GoalActor): readonly GoalDeed[] {
  const filled = { ...facts, hasReason: true, named: facts.evidence }
  return goalDeeds.filter((deed) => afterDeed(filled, deed, by).ok)
}

/** Is the goal followed at present? */
export function isInHand(state: GoalState): boolean {
  return state === 'open' || state === 'handed-in'
}

/** Is it over? */
export function isEnded(state: GoalState): boolean {
  return state === 'signed-off' || state === 'set-aside' || state === 'withdrawn'
}

/** Does the goal say when she does what, by which day? */
export function isWholeGoal({ ifThen, by }: Pick<Goal, 'ifThen' | 'by'>): boolean {
  return ifThen.when.trim() !== '' && ifThen.action.trim() !== '' && by !== null
}
