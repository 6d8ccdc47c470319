import type { WeekPlan } from '../policy/week-plan.ts'
import type { Answer } from '../situations/situation.ts'

/** What somebody decided, and when: with the start of a run, all that is needed to run it again to the bit. */
export type Decision =
  /** From this hour on another plan holds. */
  | { readonly kind: 'plan'; readonly hour: number; readonly plan: WeekPlan }
  /** A situation was answered, or left: null. */
  | { readonly kind: 'answer'; readonly hour: number; readonly situation: string; readonly answer: Answer | null }
