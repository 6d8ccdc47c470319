import { isId } from '../../../kernel/id.ts'
import { readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { type Problem, dayProblemText } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, typedDateIn } from '../../../platform/http/sent-fields.ts'
import { annotationsPage, rebasePage } from '../pages/mark-pages.tsx'
import { earliestValue } from '../rules/day-limits.ts'
import { findKeptMeasure } from '../service/find-measure.ts'
import { type MarkProblem, addAnnotation, addRebase, removeAnnotation, withdrawRebase } from '../service/keep-marks.ts'
import { markWords as words } from '../words/marks.ts'
import { lineSentence } from '../words/problems.ts'
import { askingOf } from './asking-of.ts'
import { done } from './form-answers.ts'

/** What a form that was sent shows again. */
type Given = { readonly problems?: readonly Problem[]; readonly notice?: string; readonly status?: 409 | 422 }

/** The form that lets limits begin anew; an address may propose the day. */
export async function answerRebaseForm(request: SignedInRequest): Promise<Answer> {
  return rebaseAnswer(request, {})
}

/** Lets limits begin anew, or withdraws an earlier decision. */
export async function answerRebase(request: SignedInRequest): Promise<Answer> {
  const { form, today } = request
  const asking = askingOf(request)
  const measureId = idIn(request, 'measure')
  const found = await findKeptMeasure(asking, measureId)
  if (found === null) return notFound
  if (firstValue(form, 'deed') === 'withdraw') return answerWithdraw(request)
  const day = readTypedDate(typedDateIn(form, 'from'), { first: earliestValue, last: today })
  if (!day.ok) return rebaseAnswer(request, { status: 422, problems: [{ fieldId: 'from-day', words: dayProblemText(words.theDay, day.error) }] })
  const made = await addRebase(asking, measureId, day.value, firstValue(form, 'reason'))
  if (made.ok) return done(request, 'measure/rebased', found.measure, 'rebased')
  return made.error.code === 'not-here' ? notFound : rebaseAnswer(request, { status: 422, problems: made.error.problems.map(markProblem) })
}

async function answerWithdraw(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const [measureId, rebaseId] = [idIn(request, 'measure'), firstValue(request.form, 'rebase')]
  if (!isId(rebaseId)) return notFound
  const withdrawn = await withdrawRebase(asking, measureId, rebaseId, firstValue(request.form, 'reason'))
  const found = await findKeptMeasure(asking, measureId)
  if (found === null) return notFound
  if (withdrawn.ok) return done(request, 'measure/rebase-withdrawn', found.measure, 'withdrawn')
  if (withdrawn.error.code === 'not-here') return notFound
  if (withdrawn.error.code === 'changed-meanwhile') return rebaseAnswer(request, { status: 409, notice: words.withdrawnAlready })
  return rebaseAnswer(request, { status: 422, problems: withdrawn.error.problems.map((problem) => ({ ...markProblem(problem), fieldId: `withdraw-${rebaseId}` })) })
}

/** The form that writes something beside a day. */
export async function answerAnnotationsForm(request: SignedInRequest): Promise<Answer> {
  return annotationsAnswer(request, {})
}

/** Writes something beside a day, or takes it away. */
export async function answerAnnotations(request: SignedInRequest): Promise<Answer> {
  const { form, today } = request
  const asking = askingOf(request)
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  if (found === null) return notFound
  const { measure } = found
  if (firstValue(form, 'deed') === 'remove') {
    const annotationId = firstValue(form, 'annotation')
    const removed = isId(annotationId) && (await removeAnnotation(asking, measure.measureId, annotationId)).ok
    return removed ? done(request, 'measure/annotation-removed', measure, 'unannotated') : notFound
  }
  const day = readTypedDate(typedDateIn(form, 'from'), { first: earliestValue, last: today })
  if (!day.ok) return annotationsAnswer(request, { status: 422, problems: [{ fieldId: 'from-day', words: dayProblemText(words.theDay, day.error) }] })
  const added = await addAnnotation(asking, measure.measureId, day.value, firstValue(form, 'text'))
  if (added.ok) return done(request, 'measure/annotated', measure, 'annotated')
  return added.error.code === 'not-here' ? notFound : annotationsAnswer(request, { status: 422, problems: added.error.problems.map(markProblem) })
}

function markProblem(problem: MarkProblem): Problem {
  if (problem.field === 'reason') return { fieldId: 'reason', words: lineSentence(problem.why, words.theReason, words.reasonMissing) }
  if (problem.field === 'text') return { fieldId: 'text', words: lineSentence(problem.why, words.theText, words.textMissing) }
  return { fieldId: 'from-day', words: { 'already-there': words.alreadyThere, 'no-point-before': words.noPointBefore, 'no-point-after': words.noPointAfter }[problem.why] }
}

async function markModel(request: SignedInRequest, given: Given, text: string) {
  const asking = askingOf(request)
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  if (found === null) return null
  const observations = await asking.store.observations(found.measure.measureId)
  const example = typedDate(observations.at(-1)?.day ?? request.today)
  const proposed = { day: firstValue(request.query, 'day'), month: firstValue(request.query, 'month'), year: firstValue(request.query, 'year') }
  const isWithdrawal = firstValue(request.form, 'deed') === 'withdraw'
  return {
    measure: found.measure,
    day: given.status === undefined ? proposed : typedDateIn(request.form, 'from'),
    text: isWithdrawal ? '' : firstValue(request.form, text),
    example: `${example.day} ${example.month} ${example.year}`,
    notice: given.notice ?? null,
    state: formState(request, 0, given.problems ?? []),
    newId: request.newId,
  }
}

async function rebaseAnswer(request: SignedInRequest, given: Given): Promise<Answer> {
  const model = await markModel(request, given, 'reason')
  if (model === null) return notFound
  const rebases = await askingOf(request).store.rebases(model.measure.measureId)
  return { kind: 'page', ...(given.status === undefined ? {} : { status: given.status }), html: rebasePage({ ...model, rebases }) }
}

async function annotationsAnswer(request: SignedInRequest, given: Given): Promise<Answer> {
  const model = await markModel(request, given, 'text')
  if (model === null) return notFound
  const annotations = await askingOf(request).store.annotations(model.measure.measureId)
  return { kind: 'page', ...(given.status === undefined ? {} : { status: given.status }), html: annotationsPage({ ...model, annotations }) }
}
