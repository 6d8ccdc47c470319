import { type Problem, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, idIn, notFound, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { changePage } from '../pages/change-page.tsx'
import type { ChosenText } from '../pages/choice-fields.tsx'
import { offerOf } from '../rules/offer.ts'
import { changeChoice } from '../service/change-choice.ts'
import { type AssessmentView, seeAssessment } from '../service/see-assessment.ts'
import { changeWords as words, partWords } from '../words/assessments.ts'
import { problemsOfChoice } from '../words/problems.ts'
import { askingOf } from './asking-of.ts'

/** The form and the stage of an open assessment, to be changed. */
export async function answerChangePage(request: SignedInRequest): Promise<Answer> {
  const view = await seeAssessment(askingOf(request), idIn(request, 'assessment'))
  if (view === null) return notFound
  const { assessmentId, finishedAt, form, stage } = view.assessment
  if (finishedAt !== null) return { kind: 'redirect', to: href(paths.assessment, { assessment: assessmentId }) }
  return { kind: 'page', html: pageOf(request, view, { form, stage }) }
}

/** Takes another form or stage. */
export async function answerChange(request: SignedInRequest): Promise<Answer> {
  const assessmentId = idIn(request, 'assessment')
  const chosen = { form: firstValue(request.form, 'form'), stage: firstValue(request.form, 'stage') }
  const changed = await changeChoice(askingOf(request), assessmentId, chosen.form, chosen.stage, versionIn(request.form))
  if (changed.ok) return { kind: 'redirect', to: href(paths.assessment, { assessment: assessmentId }, { done: 'chosen' }) }
  const view = changed.error.code === 'not-here' ? null : await seeAssessment(askingOf(request), assessmentId)
  if (changed.error.code === 'not-here' || view === null) return notFound
  if (changed.error.code === 'not-chosen') return { kind: 'page', status: 422, html: pageOf(request, view, chosen, { problems: problemsOfChoice(changed.error.fields), version: versionIn(request.form) }) }
  const { form, stage } = view.assessment
  return { kind: 'page', status: 409, html: pageOf(request, view, chosen, { changedTo: words.changed(partWords.forms[form], stageWords[stage]) }) }
}

function pageOf(request: SignedInRequest, { assessment: { assessmentId, version }, framework }: AssessmentView, chosen: ChosenText, given: { readonly problems?: readonly Problem[]; readonly changedTo?: string; readonly version?: number } = {}): string {
  return changePage({ assessmentId, version, offer: offerOf(framework), chosen, problems: [], changedTo: null, from: originOf(request), ...given })
}
