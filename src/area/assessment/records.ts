import type { Reply } from '../../kernel/rating.ts'
import type { Stage } from '../../kernel/workforce.ts'
import type { QuestionForm } from '../framework/index.ts'

/** Somebody's own view of what they do, against one version of a framework. */
export interface SelfAssessment {
  readonly assessmentId: string
  readonly personId: string
  readonly frameworkId: string
  readonly form: QuestionForm
  readonly stage: Stage
  readonly begunAt: Date
  /** null while it is open. A person has one open assessment at most. */
  readonly finishedAt: Date | null
  /** Counts changes of the assessment itself, not of its answers. */
  readonly version: number
}

/** What somebody answered about one behaviour. */
export interface SelfAnswer {
  /** The behaviour's item in the framework. */
  readonly itemId: string
  readonly reply: Reply
  /** An example in their own words; often empty. */
  readonly evidence: string
  readonly answeredAt: Date
  /** 1 when first answered; one more at every change of the reply. */
  readonly revision: number
}

/** An assessment with its answers, in no particular order. */
export interface AnsweredAssessment extends SelfAssessment {
  readonly answers: readonly SelfAnswer[]
}
