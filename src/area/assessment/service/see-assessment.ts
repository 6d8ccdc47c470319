import { type Framework, questionnaireOf } from '../../framework/index.ts'
import { isChangeable } from '../rules/changeable.ts'
import { type AskedQuestion, withAnswers } from '../rules/questions.ts'
import type { Asking } from './asking.ts'
import type { KeptAnswer, KeptAssessment } from './assessment-store.ts'

/** An assessment beside its questions. */
export interface AssessmentView {
  readonly assessment: KeptAssessment
  readonly framework: Framework
  readonly asked: readonly AskedQuestion<KeptAnswer>[]
  /** Answers to what is not asked in this form at this stage. */
  readonly aside: readonly KeptAnswer[]
  readonly isChangeable: boolean
}

/**
 * One assessment of the person with its questions and answers.
 * @param holds nobody else changes it until the transaction ends
 * @returns null when they have none of this id
 */
export async function seeAssessment({ store, frameworks }: Asking, assessmentId: string, { holds = false }: { readonly holds?: boolean } = {}): Promise<AssessmentView | null> {
  const assessment = await (holds ? store.hold(assessmentId) : store.find(assessmentId))
  if (assessment === null) return null
  const framework = await frameworks.of(assessment.frameworkId)
  // A framework that is in use is locked, so that nobody can delete it.
  if (framework === null) throw new Error(`The framework ${assessment.frameworkId} of an assessment is not there`)
  const answered = withAnswers(questionnaireOf(framework, assessment.form, assessment.stage), assessment.answers)
  return { assessment, framework, ...answered, isChangeable: assessment.finishedAt === null || isChangeable(assessment, await store.all()) }
}
