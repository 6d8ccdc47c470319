import { typedDate } from '../../../kernel/typed-date.ts'
import type { ComparedValue } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { type ReviewFormModel, reviewFormPage } from '../pages/review-form.tsx'
import { reviewPage } from '../pages/review-page.tsx'
import { type LineKind, lineKinds } from '../records.ts'
import { type TypedRow, type TypedRows, asTypedRows, withAdded } from '../rules/typed-lines.ts'
import { type TypedReview, beginReview, keepReview, reopenReview } from '../service/keep-review.ts'
import { type ReviewView, seeReview } from '../service/see-review.ts'
import { reviewProblems } from '../words/problems.ts'
import { doneWords } from '../words/purpose.ts'
import { kindWords } from '../words/review.ts'
import { type TeamPurposeRoutesOptions, askingOf } from './asking-of.ts'

/** Reviews: begun, filled in, closed and opened again. */
export function reviewRoutes(options: TeamPurposeRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.purpose, method: 'POST', kind: 'signed-in', answer: (request) => answerBegin(request, options) },
    { path: paths.teamReview, method: 'GET', kind: 'signed-in', answer: (request) => answerReview(request, options) },
    { path: paths.teamReview, method: 'POST', kind: 'signed-in', answer: (request) => (firstValue(request.form, 'deed') === 'reopen' ? answerReopen(request, options) : answerKeep(request, options)) },
  ]
}

async function answerBegin(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const unitId = idIn(request, 'unit')
  const begun = await beginReview(askingOf(request, options), unitId)
  if (!begun.ok) return notFound
  const { review: { reviewId }, isNew } = begun.value
  if (isNew) request.record({ action: 'team-purpose/review-begun', details: { reviewId, unitId } })
  return { kind: 'redirect', to: href(paths.teamReview, { unit: unitId, review: reviewId }, isNew ? { done: 'begun' } : {}) }
}

async function answerReview(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const view = await seeReview(askingOf(request, options), idIn(request, 'unit'), idIn(request, 'review'))
  if (view === null) return notFound
  const done = doneWordsIn(request.query, doneWords)
  if (view.review.closedAt !== null || !view.mayWriteReviews) return { kind: 'page', html: reviewPage({ model: view, from: originOf(request), done }) }
  const form = { model: view, rows: asTypedRows(view.lines), held: typedDate(view.review.heldOn), became: becameOf(view), conflict: null, done }
  return { kind: 'page', html: reviewFormPage({ ...form, state: formState(request, view.review.version) }) }
}

function becameOf({ before }: ReviewView): Readonly<Record<string, string>> {
  return Object.fromEntries((before?.lines ?? []).map(({ lineId, became }) => [lineId, became ?? '']))
}

async function answerReopen(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const [unitId, reviewId] = [idIn(request, 'unit'), idIn(request, 'review')]
  const opened = await reopenReview(askingOf(request, options), unitId, reviewId)
  if (!opened.ok) return notFound
  request.record({ action: 'team-purpose/review-reopened', details: { reviewId, unitId } })
  return { kind: 'redirect', to: href(paths.teamReview, { unit: unitId, review: reviewId }, { done: 'reopened' }) }
}

async function answerKeep(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const [unitId, reviewId] = [idIn(request, 'unit'), idIn(request, 'review')]
  const typed = typedReview(request)
  const version = versionIn(request.form)
  const kept = await keepReview(asking, unitId, reviewId, typed, version)
  if (kept.ok) {
    request.record({ action: typed.closes ? 'team-purpose/review-closed' : 'team-purpose/review-changed', details: { reviewId, unitId } })
    return { kind: 'redirect', to: href(paths.teamReview, { unit: unitId, review: reviewId }, { done: typed.closes ? 'closed' : 'saved' }) }
  }
  const view = kept.error.code === 'not-here' ? null : await seeReview(asking, unitId, reviewId)
  if (kept.error.code === 'not-here' || view === null) return notFound
  const form: Omit<ReviewFormModel, 'state'> = { model: view, rows: typed.rows, held: typed.held, became: { ...becameOf(view), ...typed.became }, conflict: null, done: null }
  if (kept.error.code === 'to-mend') return { kind: 'page', status: 422, html: reviewFormPage({ ...form, state: formState(request, version, reviewProblems(kept.error.problems)) }) }
  const rows = withAdded(typed.rows, view.lines)
  return { kind: 'page', status: 409, html: reviewFormPage({ ...form, rows, conflict: compared(view, typed.rows), state: formState(request, view.review.version) }) }
}

const becameField = 'became-'

function typedReview({ form }: SignedInRequest): TypedReview {
  const became = Object.keys(form).filter((name) => name.startsWith(becameField)).map((name) => [name.slice(becameField.length), firstValue(form, name)])
  return {
    rows: { keep: rowsOf(form, 'keep'), stop: rowsOf(form, 'stop'), change: rowsOf(form, 'change') },
    held: typedDateIn(form, 'held'),
    became: Object.fromEntries(became),
    closes: firstValue(form, 'deed') === 'close',
  }
}

/** The rows of a kind that hold anything: a browser sends every field of each row, in their order. */
function rowsOf(form: SignedInRequest['form'], kind: LineKind): readonly TypedRow[] {
  const values = (part: 'id' | 'what' | 'why') => form[`${kind}-${part}`] ?? []
  const [ids, whats, whys] = [values('id'), values('what'), values('why')]
  return whats.map((what, row) => ({ lineId: ids[row] ?? '', what, why: whys[row] ?? '' })).filter(({ what, why }) => `${what}${why}`.trim() !== '')
}

function compared({ lines }: ReviewView, typed: TypedRows): readonly ComparedValue[] {
  return lineKinds.map((kind) => ({
    field: kindWords[kind].heading,
    now: lines.filter((line) => line.kind === kind).map(({ what }) => what).join('; '),
    typed: typed[kind].map(({ what }) => what).join('; '),
  }))
}
