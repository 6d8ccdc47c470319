import { toMend } from '../../../kernel/refusals.ts'
import { type CarriedFields, type Link, type Problem, mainContentId } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { type SentValues, doneWordsIn, firstValue, idIn, notFound, originOf, sentId, versionIn } from '../../../platform/http/sent-fields.ts'
import { type QuestionView, questionPage } from '../pages/question-page.tsx'
import { placeAfter } from '../rules/progress.ts'
import type { AskedQuestion } from '../rules/questions.ts'
import { type TypedAnswer, isBlank } from '../rules/typed-answer.ts'
import { type AnswerRefusal, type DrawnQuestion, saveAnswer, takeAnswerBack } from '../service/answer.ts'
import type { KeptAnswer } from '../service/assessment-store.ts'
import { type AssessmentView, seeAssessment } from '../service/see-assessment.ts'
import { problemsOfAnswer } from '../words/problems.ts'
import { questionWords as words } from '../words/questions.ts'
import { askingOf } from './asking-of.ts'

type Asked = AskedQuestion<KeptAnswer>

/** One question. */
export async function answerQuestion(request: SignedInRequest): Promise<Answer> {
  const view = await seeAssessment(askingOf(request), idIn(request, 'assessment'))
  if (view === null) return notFound
  const question = view.asked.find(({ place }) => String(place) === request.parameters['place'])
  // Another form or stage may have fewer questions.
  if (question === undefined || !view.isChangeable) return toAssessment(view.assessment.assessmentId)
  return { kind: 'page', html: pageOf(request, view, question, request.query, { done: doneWordsIn(request.query, { 'saved': words.saved, 'taken-back': words.takenBack }) }) }
}

/** Saves its answer, takes it back, or leaves it out. The form says itself which question it is about: places move when a form or a stage is changed. */
export async function answerSave(request: SignedInRequest): Promise<Answer> {
  const drawn = { assessmentId: idIn(request, 'assessment'), itemId: sentId(request.form, 'item'), version: versionIn(request.form) }
  const typed = { reply: firstValue(request.form, 'reply'), evidence: firstValue(request.form, 'evidence') }
  switch (firstValue(request.form, 'do')) {
    case 'take-back':
      return answerTakeBack(request, drawn, typed)
    case 'skip':
      return typed.evidence.trim() === '' ? answerSkip(request, drawn) : answerRefusal(request, drawn, typed, toMend([{ field: 'reply', why: { code: 'example-alone' } }]))
    case 'later':
      return isBlank(typed) ? toAssessment(drawn.assessmentId, 'left') : answerAndGo(request, drawn, typed, 'tasks')
    default:
      return answerAndGo(request, drawn, typed, 'next')
  }
}

async function answerAndGo(request: SignedInRequest, drawn: DrawnQuestion, typed: TypedAnswer, then: 'next' | 'tasks'): Promise<Answer> {
  const saved = await saveAnswer(askingOf(request), drawn, typed)
  if (!saved.ok) return answerRefusal(request, drawn, typed, saved.error)
  const { view, question, isChangedAfterwards } = saved.value
  if (isChangedAfterwards) request.record({ action: 'assessment/changed-after-finishing', subjectId: request.viewer.personId })
  if (question === null) return toAssessment(drawn.assessmentId, 'set-aside')
  if (then === 'tasks' || view.assessment.finishedAt !== null) return toAssessment(drawn.assessmentId, 'saved')
  return toNext(request, view, question, { done: 'saved' })
}

async function answerTakeBack(request: SignedInRequest, drawn: DrawnQuestion, typed: TypedAnswer): Promise<Answer> {
  const taken = await takeAnswerBack(askingOf(request), drawn)
  if (!taken.ok) return answerRefusal(request, drawn, typed, taken.error)
  const view = await seeAssessment(askingOf(request), drawn.assessmentId)
  const question = view?.asked.find(({ itemId }) => itemId === drawn.itemId)
  if (question === undefined) return toAssessment(drawn.assessmentId)
  return { kind: 'redirect', to: href(paths.assessmentQuestion, { assessment: drawn.assessmentId, place: String(question.place) }, { ...fromCheck(request.form), done: 'taken-back' }) }
}

async function answerSkip(request: SignedInRequest, { assessmentId, itemId }: DrawnQuestion): Promise<Answer> {
  const view = await seeAssessment(askingOf(request), assessmentId)
  const question = view?.asked.find((one) => one.itemId === itemId)
  if (view === null) return notFound
  return question === undefined ? toAssessment(assessmentId) : toNext(request, view, question)
}

/** To the next question itself: on a phone, what stands above the content would push the button off the screen twenty times. */
function toNext({ form }: SignedInRequest, { assessment, asked }: AssessmentView, question: Asked, query: { readonly done?: 'saved' } = {}): Answer {
  const id = { assessment: assessment.assessmentId }
  const next = isFromCheck(form) ? null : placeAfter(asked, question)
  return { kind: 'redirect', to: next === null ? href(paths.assessmentCheck, id, query) : `${href(paths.assessmentQuestion, { ...id, place: String(next) }, query)}#${mainContentId}` }
}

async function answerRefusal(request: SignedInRequest, drawn: DrawnQuestion, typed: TypedAnswer, refusal: AnswerRefusal): Promise<Answer> {
  const view = await seeAssessment(askingOf(request), drawn.assessmentId)
  if (view === null) return notFound
  const question = view.asked.find(({ itemId }) => itemId === drawn.itemId)
  // Its answers stay as they are, or its question is not asked any more: the page of the assessment says which.
  if (refusal.code === 'not-here' || question === undefined) return toAssessment(drawn.assessmentId)
  const given = { typed, version: drawn.version }
  if (refusal.code === 'to-mend') return { kind: 'page', status: 422, html: pageOf(request, view, question, request.form, { ...given, problems: problemsOfAnswer(refusal.problems) }) }
  return { kind: 'page', status: 409, html: pageOf(request, view, question, request.form, { typed, conflict: { stands: refusal.stands } }) }
}

function pageOf(request: SignedInRequest, { assessment, asked }: AssessmentView, question: Asked, cameFrom: SentValues, given: Partial<QuestionView> & { readonly version?: number } = {}): string {
  const { version = question.answer?.version ?? 0, ...shown } = given
  const id = { assessment: assessment.assessmentId }
  const carried: CarriedFields = { item: [question.itemId], version: [String(version)], ...(isFromCheck(cameFrom) ? { from: ['check'] } : {}) }
  const problems: readonly Problem[] = []
  return questionPage({
    question,
    asked: asked.length,
    typed: { reply: String(question.answer?.reply ?? ''), evidence: question.answer?.evidence ?? '' },
    isAnswered: question.answer !== null,
    isFinished: assessment.finishedAt !== null,
    action: href(paths.assessmentQuestion, { ...id, place: String(question.place) }),
    carried,
    wayBack: wayBackOf(assessment, question.place, isFromCheck(cameFrom)),
    problems,
    conflict: null,
    done: null,
    // A page that a browser drew from memory sends its form again, perhaps with another answer. The version says what became of the first; an id of the form would say only that there was one.
    from: { ...originOf(request), formId: '' },
    ...shown,
  })
}

function wayBackOf({ assessmentId, finishedAt }: AssessmentView['assessment'], place: number, isOfCheck: boolean): Link {
  const id = { assessment: assessmentId }
  if (finishedAt !== null) return { text: words.back.finished, href: href(paths.assessment, id) }
  if (isOfCheck) return { text: words.back.check, href: href(paths.assessmentCheck, id) }
  return place === 1 ? { text: words.back.tasks, href: href(paths.assessment, id) } : { text: words.back.question, href: href(paths.assessmentQuestion, { ...id, place: String(place - 1) }) }
}

function isFromCheck(values: SentValues): boolean {
  return firstValue(values, 'from') === 'check'
}

function fromCheck(values: SentValues): { readonly from?: 'check' } {
  return isFromCheck(values) ? { from: 'check' } : {}
}

function toAssessment(assessmentId: string, done?: 'left' | 'saved' | 'set-aside'): Answer {
  return { kind: 'redirect', to: href(paths.assessment, { assessment: assessmentId }, done === undefined ? {} : { done }) }
}
