import type { Framework } from '../../framework/index.ts'
import type { AssessmentStore } from './assessment-store.ts'

/** What the services need: whose assessments, the frameworks that are asked, and what comes from outside. */
export interface Asking {
  readonly store: AssessmentStore
  readonly personId: string
  readonly frameworks: Frameworks
  readonly now: Date
  readonly newId: () => string
}

/** Where the questions come from. */
export interface Frameworks {
  /** What is asked in an assessment that begins now. */
  readonly chosen: () => Promise<Framework>
  /** The framework of an assessment that was begun: it stays the same, whatever is chosen since. */
  readonly of: (frameworkId: string) => Promise<Framework | null>
  /** Says that answers are given to it: its words stay from now on. False when it was opened again at this moment. */
  readonly hold: (frameworkId: string) => Promise<boolean>
}
