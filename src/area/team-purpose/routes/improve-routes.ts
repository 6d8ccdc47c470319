import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, trimmedValue } from '../../../platform/http/sent-fields.ts'
import { beginImprovement, improvementAsking, improvementProblems } from '../../improvement/index.ts'
import { type TypedImprovement, improvePage } from '../pages/improve-page.tsx'
import { canImprove, titleOfImprovement } from '../rules/line-to-improvement.ts'
import { type ReviewView, seeReview } from '../service/see-review.ts'
import { improveWords } from '../words/review.ts'
import { type TeamPurposeRoutesOptions, askingOf } from './asking-of.ts'

/** A change of a review becomes an improvement. */
export function improveRoutes(options: TeamPurposeRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.teamReviewImprovement, method: 'GET', kind: 'signed-in', answer: (request) => answerForm(request, options) },
    { path: paths.teamReviewImprovement, method: 'POST', kind: 'signed-in', answer: (request) => answerBegin(request, options) },
  ]
}

async function openedReview(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<ReviewView | null> {
  const view = await seeReview(askingOf(request, options), idIn(request, 'unit'), idIn(request, 'review'))
  return view !== null && view.mayWriteReviews ? view : null
}

async function answerForm(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const view = await openedReview(request, options)
  if (view === null) return notFound
  return { kind: 'page', html: improvePage({ model: view, typed: { line: firstValue(request.query, 'line'), title: '', why: '' }, state: formState(request) }) }
}

async function answerBegin(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const view = await openedReview(request, options)
  if (view === null) return notFound
  const { form } = request
  const typed: TypedImprovement = { line: firstValue(form, 'line'), title: trimmedValue(form, 'title'), why: trimmedValue(form, 'why') }
  const line = view.lines.filter(canImprove).find(({ lineId }) => lineId === typed.line)
  if (line === undefined) return { kind: 'page', status: 422, html: improvePage({ model: view, typed, state: formState(request, 0, [{ fieldId: 'line', words: improveWords.lineProblem }]) }) }
  const begun = await beginImprovement(improvementAsking(request, options), { title: titleOfImprovement(line, typed.title), why: typed.why === '' ? line.why : typed.why, unit: view.unit.unitId }, request.newId())
  if (!begun.ok) {
    if (begun.error.code === 'not-here') return notFound
    return { kind: 'page', status: 422, html: improvePage({ model: view, typed, state: formState(request, 0, improvementProblems(begun.error.problems)) }) }
  }
  const { improvementId, unitId } = begun.value
  await askingOf(request, options).store.putImprovement(line.lineId, improvementId)
  request.record({ action: 'improvement/begun', details: { improvementId, unitId } })
  return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'begun' }) }
}
