import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { offerOf } from '../rules/offer.ts'
import type { Asking } from './asking.ts'
import { type NotChosen, readChoice } from './begin.ts'
import { type AssessmentView, seeAssessment } from './see-assessment.ts'

/**
 * Takes another form or stage for an open assessment. Answers that both ask about count on; the others are kept aside, and count again when the choice is taken back.
 * @param drawnFrom the version of the assessment when the form was drawn
 * @error not-here also for a finished one; not-chosen; changed-meanwhile
 */
export async function changeChoice(asking: Asking, assessmentId: string, form: string, stage: string, drawnFrom: number): Promise<Result<null, NotHere | NotChosen | ChangedTo<AssessmentView>>> {
  const view = await seeAssessment(asking, assessmentId, { holds: true })
  if (view === null || view.assessment.finishedAt !== null) return failure(notHere)
  const choice = readChoice(offerOf(view.framework), form, stage)
  if (!choice.ok) return choice
  const { answers: _answers, ...assessment } = view.assessment
  if (assessment.form === choice.value.form && assessment.stage === choice.value.stage) return success(null)
  const changed = await asking.store.change({ ...assessment, ...choice.value, version: drawnFrom + 1 }, drawnFrom)
  return changed ? success(null) : failure({ code: 'changed-meanwhile', stands: view })
}
