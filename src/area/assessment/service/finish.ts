import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { progressOf } from '../rules/progress.ts'
import type { Asking } from './asking.ts'
import { seeAssessment } from './see-assessment.ts'

/** Nothing is answered: there is nothing to finish. */
export interface NothingAnswered {
  readonly code: 'nothing-answered'
}

/**
 * Finishes an assessment. Questions may stay without an answer; answers that were kept aside go.
 * @param drawnFrom the version of the assessment when the form was drawn: another form or stage was not looked through
 * @error not-here also for one that is finished; nothing-answered; changed-meanwhile
 */
export async function finishAssessment(asking: Asking, assessmentId: string, drawnFrom: number): Promise<Result<null, NotHere | NothingAnswered | ChangedMeanwhile>> {
  const view = await seeAssessment(asking, assessmentId, { holds: true })
  if (view === null || view.assessment.finishedAt !== null) return failure(notHere)
  if (progressOf(view.asked).answered === 0) return failure({ code: 'nothing-answered' })
  const { answers: _answers, ...assessment } = view.assessment
  if (!(await asking.store.change({ ...assessment, finishedAt: asking.now, version: drawnFrom + 1 }, drawnFrom))) return failure({ code: 'changed-meanwhile' })
  await asking.store.removeAnswers(assessmentId, view.aside.map(({ itemId }) => itemId))
  return success(null)
}
