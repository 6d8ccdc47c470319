import type { DemonstrationAssessment, DemonstrationTrust } from '../../../../demo/index.ts'
import type { AnsweredAssessment, SelfAnswer } from '../../assessment/index.ts'
import { type Framework, type Questionnaire, questionnaireOf } from '../../framework/index.ts'
import { type Hardness, changedReply, hardnessOf, madeReplies } from './made-answers.ts'

/** A self-assessment of the demonstration with its answers. */
export interface ToldAssessment extends AnsweredAssessment {
  readonly questionnaire: Questionnaire
  /** The answers as they were when it was finished, before any was changed. */
  readonly asFinished: readonly SelfAnswer[]
}

/** The self-assessments of the demonstration against a framework. */
export function toldAssessments({ assessments }: DemonstrationTrust, framework: Framework, seed: number): readonly ToldAssessment[] {
  const hardness = hardnessOf(framework, seed)
  const questionnaires = new Map<string, Questionnaire>()
  return assessments.map((one) => {
    const { form, stage } = one.assessment
    const questionnaire = questionnaires.get(`${form} ${stage}`) ?? questionnaireOf(framework, form, stage)
    questionnaires.set(`${form} ${stage}`, questionnaire)
    const asFinished = answersOf(one, questionnaire, seed, hardness)
    return { ...one.assessment, frameworkId: framework.id, questionnaire, asFinished, answers: changedSince(one, questionnaire, asFinished) }
  })
}

function answersOf({ assessment, standing, answered, examples, unrated }: DemonstrationAssessment, questionnaire: Questionnaire, seed: number, hardness: Hardness): readonly SelfAnswer[] {
  const { assessmentId, personId, stage, begunAt, finishedAt } = assessment
  const replies = madeReplies(questionnaire, { seed, personId, occasionId: assessmentId, stage, standing, unrated }, hardness)
  const minutes = ((finishedAt ?? begunAt).getTime() - begunAt.getTime()) / replies.length
  return replies.slice(0, answered ?? replies.length).map(({ itemId, code, reply }, place) => ({
    itemId, reply, evidence: examples[code ?? ''] ?? '', answeredAt: new Date(begunAt.getTime() + Math.round(minutes * place)), revision: 1,
  }))
}

function changedSince({ changed }: DemonstrationAssessment, { capabilities }: Questionnaire, answers: readonly SelfAnswer[]): readonly SelfAnswer[] {
  if (changed === null) return answers
  const itemId = capabilities.flatMap(({ behaviours }) => behaviours).find(({ code }) => code === changed.code)?.itemId
  return answers.map((one) => (one.itemId === itemId ? { ...one, reply: changedReply(one.reply), answeredAt: changed.at, revision: 2 } : one))
}
