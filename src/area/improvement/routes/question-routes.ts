import type { Problem } from '../../../platform/design/index.ts'
import { type TypedDate, noDay, typedDate } from '../../../kernel/typed-date.ts'
import { isId } from '../../../kernel/id.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { doneIn, firstValue, formState, idIn, notFound, typedDateIn } from '../../../platform/http/sent-fields.ts'
import { askPage, questionPage } from '../pages/question-pages.tsx'
import type { Improvement } from '../records.ts'
import { isAtWork } from '../rules/at-work.ts'
import type { TypedQuestion } from '../rules/typed-question.ts'
import { answerChart } from '../view/answer-chart.ts'
import { type Asking, openImprovement } from '../service/asking.ts'
import { askableMeasures, registerQuestion, seeQuestion, withdrawQuestion } from '../service/ask-data.ts'
import { doneWords } from '../words/improvement.ts'
import { fieldProblems } from '../words/problems.ts'
import { type ImprovementRoutesOptions, askingOf, namesFor, typedIn } from './asking-of.ts'

/** Registering a question of the data, and its answer. */
export function questionRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.improvementAsk, method: 'GET', kind: 'signed-in', answer: (request) => askAnswer(request, options, null, []) },
    { path: paths.improvementAsk, method: 'POST', kind: 'signed-in', answer: (request) => answerAsk(request, options) },
    { path: paths.improvementQuestion, method: 'GET', kind: 'signed-in', answer: (request) => questionAnswer(request, options, '', []) },
    { path: paths.improvementQuestion, method: 'POST', kind: 'signed-in', answer: (request) => answerWithdraw(request, options) },
  ]
}

async function askAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, given: TypedQuestion | null, problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const opened = await openImprovement(asking, improvementId)
  if (opened === null || !opened.isKept || !isAtWork(opened.improvement)) return notFound
  const { improvement } = opened
  const html = askPage({ improvement, measures: await askableMeasures(asking, improvementId), typed: given ?? (await proposed(asking, improvement, firstValue(request.query, 'measure'))), state: formState(request, 0, problems) })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

/** What is proposed: the measure of the aim, all of its values, the way from and to. */
async function proposed(asking: Asking, { aim }: Improvement, askedFor: string): Promise<TypedQuestion> {
  const measure = isId(askedFor) ? askedFor : (aim.measureId ?? '')
  const shift = measure === aim.measureId && aim.from !== null && aim.to !== null ? Math.abs(aim.to - aim.from) : null
  return { measure, changeOn: noDay, baselineFrom: await firstDay(asking, measure), hopedShift: shift === null ? '' : String(Number(shift.toPrecision(12))), kind: '' }
}

async function firstDay({ measures }: Asking, measureId: string): Promise<TypedDate> {
  if (measureId === '') return noDay
  return typedDate((await measures.observations(measureId))[0]?.day ?? null)
}

async function answerAsk(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const { form } = request
  const typed: TypedQuestion = { ...typedIn(request, ['measure', 'kind']), hopedShift: firstValue(form, 'hoped-shift'), changeOn: typedDateIn(form, 'change'), baselineFrom: typedDateIn(form, 'baseline') }
  const asked = await registerQuestion(askingOf(request, options), improvementId, typed)
  if (!asked.ok) return asked.error.code === 'not-here' ? notFound : askAnswer(request, options, typed, fieldProblems(asked.error.problems))
  const { questionId, measureId } = asked.value
  request.record({ action: 'improvement/question-registered', details: { improvementId, questionId, measureId } })
  return { kind: 'redirect', to: href(paths.improvementQuestion, { improvement: improvementId, question: questionId }, { done: 'asked' }) }
}

async function questionAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, reason: string, problems: readonly Problem[]): Promise<Answer> {
  const asked = await seeQuestion(askingOf(request, options), idIn(request, 'improvement'), idIn(request, 'question'))
  if (asked === null) return notFound
  const { registeredBy, withdrawn } = asked.question
  const nameOf = await namesFor(request, [registeredBy])
  const html = questionPage({
    asked,
    chart: answerChart(asked),
    registeredBy: nameOf(registeredBy ?? ''),
    mayWithdraw: asked.isKept && isAtWork(asked.improvement) && withdrawn === null,
    reason,
    done: doneIn(request.query, doneWords),
    state: formState(request, 0, problems),
  })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerWithdraw(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const questionId = idIn(request, 'question')
  const reason = firstValue(request.form, 'reason')
  const withdrawn = await withdrawQuestion(askingOf(request, options), improvementId, questionId, reason)
  if (!withdrawn.ok) return withdrawn.error.code === 'not-here' ? notFound : questionAnswer(request, options, reason, fieldProblems(withdrawn.error.problems))
  request.record({ action: 'improvement/question-withdrawn', details: { improvementId, questionId } })
  return { kind: 'redirect', to: href(paths.improvementQuestion, { improvement: improvementId, question: questionId }, { done: 'withdrawn' }) }
}
