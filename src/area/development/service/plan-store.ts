import type { GivenNudge, KeptGoal } from '../records.ts'
import type { Activity, ConversationNote, DevelopmentPlan, Evidence, Reflection } from '../rules/development-plan.ts'

/** A plan with what is kept of each goal. */
export interface KeptPlan extends DevelopmentPlan {
  readonly goals: readonly KeptGoal[]
  readonly nudges: readonly GivenNudge[]
}

/** What can be taken out of a goal. */
export type PartKind = 'activity' | 'evidence' | 'reflection' | 'note'

/** The plan of one person; the store is made for that person and reaches no other. */
export interface PlanStore {
  readonly plan: () => Promise<KeptPlan>
  /** Whoever else changes this plan waits until this transaction ends. */
  readonly hold: () => Promise<void>
  readonly setBudget: (monthlyMinutes: number) => Promise<void>
  readonly addGoal: (goal: KeptGoal) => Promise<void>
  /** @param goal as it is from now on, with its new version. @returns false when it was changed meanwhile: nothing was written */
  readonly changeGoal: (goal: KeptGoal) => Promise<boolean>
  readonly removeGoal: (goalId: string, version: number) => Promise<boolean>
  readonly addActivity: (activity: Activity) => Promise<void>
  readonly finishActivity: (activity: Pick<Activity, 'activityId' | 'doneOn' | 'minutesTaken' | 'isWithOthers'>) => Promise<void>
  readonly addEvidence: (evidence: Evidence) => Promise<void>
  readonly addReflection: (reflection: Reflection) => Promise<void>
  readonly addNote: (note: ConversationNote) => Promise<void>
  readonly removePart: (kind: PartKind, goalId: string, partId: string) => Promise<void>
  /** They are given anew to a goal that is taken up again. */
  readonly forgetNudges: (goalId: string) => Promise<void>
  readonly giveNudge: (nudge: GivenNudge) => Promise<void>
}
