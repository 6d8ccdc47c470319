import type { FormState } from '../../../platform/design/index.ts'
import type { KeptGoal } from '../records.ts'
import type { Activity, ConversationNote, Evidence, Reflection } from '../rules/development-plan.ts'
import type { GoalDeed } from '../rules/goal-states.ts'
import type { NudgeDay } from '../rules/nudges.ts'

/** What the page of a goal shows. */
export interface GoalModel {
  readonly goal: KeptGoal
  readonly askedName: string | null
  readonly activities: readonly Activity[]
  readonly evidence: readonly Evidence[]
  readonly reflections: readonly Reflection[]
  readonly notes: readonly ConversationNote[]
  readonly deeds: readonly GoalDeed[]
  readonly nudge: NudgeDay | null
  readonly state: FormState
  readonly done: string | null
  /** Whether it has a badge that stands; null when there can be none. */
  readonly hasBadge: boolean | null
  /** A new id for each small form: one that was sent is not sent again. */
  readonly newFormId: () => string
}
