import type { ReadAnswer } from '../rules/typed-answer.ts'
import type { SelfAnswer, SelfAssessment } from '../records.ts'

/** An answer with the number of its savings, from which its form is drawn. */
export interface KeptAnswer extends SelfAnswer {
  readonly version: number
}

/** An assessment with answers that can be saved again. */
export interface KeptAssessment extends SelfAssessment {
  readonly answers: readonly KeptAnswer[]
}

/** The self-assessments of one person; the store is made for that person and reaches no other. */
export interface AssessmentStore {
  /** All of them without their answers: the open one, then those finished last. */
  readonly all: () => Promise<readonly SelfAssessment[]>
  /** How many answers each has; none is not in it. */
  readonly counts: () => Promise<ReadonlyMap<string, number>>
  readonly find: (assessmentId: string) => Promise<KeptAssessment | null>
  /** The same, and nobody else changes it until this transaction ends. */
  readonly hold: (assessmentId: string) => Promise<KeptAssessment | null>
  /** False when one is open already: nothing was added. */
  readonly add: (assessment: SelfAssessment) => Promise<boolean>
  /** @param changed as it is from now on, with its new version. @param drawnFrom the version that it takes the place of; false when that is another by now: nothing was written */
  readonly change: (changed: SelfAssessment, drawnFrom: number) => Promise<boolean>
  readonly remove: (assessmentId: string, drawnFrom: number) => Promise<boolean>
  /** @param drawnFrom how often it had been saved when the form was drawn, 0 for not at all; false when it is another by now: nothing was written */
  readonly putAnswer: (assessmentId: string, answer: ReadAnswer & { readonly itemId: string; readonly answeredAt: Date }, drawnFrom: number) => Promise<boolean>
  readonly removeAnswer: (assessmentId: string, itemId: string, drawnFrom: number) => Promise<boolean>
  readonly removeAnswers: (assessmentId: string, itemIds: readonly string[]) => Promise<void>
}
