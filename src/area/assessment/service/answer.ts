import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { AskedQuestion } from '../rules/questions.ts'
import { type AnswerProblem, type ReadAnswer, type TypedAnswer, readAnswer } from '../rules/typed-answer.ts'
import type { Asking } from './asking.ts'
import type { KeptAnswer } from './assessment-store.ts'
import { type AssessmentView, seeAssessment } from './see-assessment.ts'

/** The form of a question: which it is, and how often its answer had been saved when it was drawn. */
export interface DrawnQuestion {
  readonly assessmentId: string
  readonly itemId: string
  /** 0 when there was no answer yet. */
  readonly version: number
}

/** What became of an answer that was sent. */
export interface SavedAnswer {
  /** As it was before. */
  readonly view: AssessmentView
  /** null: another window changed the form or the stage meanwhile, and this is not asked any more. The answer is kept aside. */
  readonly question: AskedQuestion<KeptAnswer> | null
  /** Was it the answer of a finished assessment, and is it another one now? */
  readonly isChangedAfterwards: boolean
}

export type AnswerRefusal = NotHere | ToMend<AnswerProblem> | ChangedTo<KeptAnswer | null>

/**
 * Saves what somebody answered to one question.
 * @error not-here also when the answers may not be changed any more; to-mend; changed-meanwhile when another window saved another answer
 */
export async function saveAnswer(asking: Asking, drawn: DrawnQuestion, typed: TypedAnswer): Promise<Result<SavedAnswer, AnswerRefusal>> {
  const opened = await openQuestion(asking, drawn)
  if (!opened.ok) return opened
  const read = readAnswer(typed)
  if (!read.ok) return failure(toMend(read.error))
  const stands = standing(opened.value.view, drawn.itemId)
  if (stands !== null && isSame(stands, read.value)) return success({ ...opened.value, isChangedAfterwards: false })
  const isSaved = await asking.store.putAnswer(drawn.assessmentId, { itemId: drawn.itemId, ...read.value, answeredAt: asking.now }, drawn.version)
  if (!isSaved) return failure({ code: 'changed-meanwhile', stands })
  return success({ ...opened.value, isChangedAfterwards: opened.value.view.assessment.finishedAt !== null })
}

/**
 * Takes an answer back while the assessment is open: its question counts as not answered.
 * @error not-here also for a finished one; changed-meanwhile
 */
export async function takeAnswerBack(asking: Asking, drawn: DrawnQuestion): Promise<Result<null, NotHere | ChangedTo<KeptAnswer | null>>> {
  const opened = await openQuestion(asking, drawn)
  if (!opened.ok) return opened
  const { view } = opened.value
  if (view.assessment.finishedAt !== null) return failure(notHere)
  const stands = standing(view, drawn.itemId)
  if (stands === null || (await asking.store.removeAnswer(drawn.assessmentId, drawn.itemId, drawn.version))) return success(null)
  return failure({ code: 'changed-meanwhile', stands })
}

async function openQuestion(asking: Asking, { assessmentId, itemId }: DrawnQuestion): Promise<Result<Omit<SavedAnswer, 'isChangedAfterwards'>, NotHere>> {
  const view = await seeAssessment(asking, assessmentId, { holds: true })
  if (view === null || !view.isChangeable) return failure(notHere)
  const question = view.asked.find((one) => one.itemId === itemId) ?? null
  const isKept = question !== null || (view.assessment.finishedAt === null && view.framework.items.some(({ id, kind }) => id === itemId && kind === 'behaviour'))
  return isKept ? success({ view, question }) : failure(notHere)
}

function standing({ assessment }: AssessmentView, itemId: string): KeptAnswer | null {
  return assessment.answers.find((answer) => answer.itemId === itemId) ?? null
}

function isSame(stands: ReadAnswer, sent: ReadAnswer): boolean {
  return stands.reply === sent.reply && stands.evidence === sent.evidence
}
