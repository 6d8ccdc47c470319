import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, idIn, notFound, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { checkPage } from '../pages/check-page.tsx'
import { finishAssessment } from '../service/finish.ts'
import { type AssessmentView, seeAssessment } from '../service/see-assessment.ts'
import { checkWords as words } from '../words/answers.ts'
import { askingOf } from './asking-of.ts'

/** All answers, to be looked through before finishing. */
export async function answerCheck(request: SignedInRequest): Promise<Answer> {
  const view = await seeAssessment(askingOf(request), idIn(request, 'assessment'))
  if (view === null) return notFound
  if (view.assessment.finishedAt !== null) return toAssessment(view.assessment.assessmentId)
  return { kind: 'page', html: pageOf(request, view, [], doneWordsIn(request.query, words.done)) }
}

/** Finishes it. */
export async function answerFinish(request: SignedInRequest): Promise<Answer> {
  const assessmentId = idIn(request, 'assessment')
  const finished = await finishAssessment(askingOf(request), assessmentId, versionIn(request.form))
  if (finished.ok) {
    request.record({ action: 'assessment/finished', subjectId: request.viewer.personId })
    return toAssessment(assessmentId, { done: 'finished' })
  }
  const view = await seeAssessment(askingOf(request), assessmentId)
  if (view === null) return notFound
  if (finished.error.code === 'not-here') return toAssessment(assessmentId)
  return { kind: 'page', status: finished.error.code === 'changed-meanwhile' ? 409 : 422, html: pageOf(request, view, [problemOf(finished.error.code)]) }
}

function problemOf(code: 'nothing-answered' | 'changed-meanwhile'): Problem {
  return { fieldId: 'finish', words: code === 'nothing-answered' ? words.nothing : words.changed }
}

function pageOf(request: SignedInRequest, { assessment: { assessmentId, version }, asked, aside }: AssessmentView, problems: readonly Problem[], done: string | null = null): string {
  return checkPage({ assessmentId, version, asked, aside: aside.length, problems, done, from: originOf(request) })
}

function toAssessment(assessmentId: string, query: { readonly done?: 'finished' } = {}): Answer {
  return { kind: 'redirect', to: href(paths.assessment, { assessment: assessmentId }, query) }
}
