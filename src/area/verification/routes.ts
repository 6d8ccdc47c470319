import { paths } from '../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../platform/http/route.ts'
import { doneWordsIn, firstValue, pageIn, trimmedValue } from '../../platform/http/sent-fields.ts'
import { listPage } from './pages/list-page.tsx'
import { answerCapability, answerConfirmNear, answerConfirmOne, answerNear, answerSignOff, answerSignOffForm, answerTakeBack } from './routes/confirm-answers.ts'
import { askingOf } from './routes/asking-of.ts'
import { answerAsItStands } from './routes/of-supervisor.ts'
import { answerAsk, answerAskForm, answerOwnRequest, answerWithdraw } from './routes/own-answers.ts'
import { answerBegin, answerDecline, answerDeclineForm, answerHandIn, answerHandInForm, answerRate, answerRateForm } from './routes/rating-answers.ts'
import { listAsked } from './service/list-asked.ts'
import { requestWords, standStillWords } from './words/asked.ts'

/** Verifications of who asks for them, and of supervisors who are asked. Each sees their own; for everybody else there are none. */
export const verificationRoutes: readonly SignedInRoute[] = [
  { path: paths.verificationAsk, method: 'GET', kind: 'signed-in', answer: answerAskForm },
  { path: paths.verificationAsk, method: 'POST', kind: 'signed-in', answer: answerAsk },
  { path: paths.ownVerification, method: 'GET', kind: 'signed-in', answer: answerOwnRequest },
  { path: paths.ownVerification, method: 'POST', kind: 'signed-in', answer: answerWithdraw },
  { path: paths.verifications, method: 'GET', kind: 'signed-in', answer: answerList },
  { path: paths.verification, method: 'GET', kind: 'signed-in', answer: answerRequest },
  { path: paths.verification, method: 'POST', kind: 'signed-in', answer: answerDeed },
  { path: paths.verificationRate, method: 'GET', kind: 'signed-in', answer: answerRateForm },
  { path: paths.verificationRate, method: 'POST', kind: 'signed-in', answer: answerRate },
  { path: paths.verificationCapability, method: 'GET', kind: 'signed-in', answer: answerCapability },
  { path: paths.verificationCapability, method: 'POST', kind: 'signed-in', answer: answerConfirmOne },
  { path: paths.verificationConfirm, method: 'GET', kind: 'signed-in', answer: answerNear },
  { path: paths.verificationConfirm, method: 'POST', kind: 'signed-in', answer: answerConfirmNear },
]

async function answerList(request: SignedInRequest): Promise<Answer> {
  const search = { text: trimmedValue(request.query, 'q'), page: pageIn(request.query) }
  return { kind: 'page', html: listPage({ search, found: await listAsked(askingOf(request), search) }) }
}

/** What the page of a request asks before it is done. */
const questions: Readonly<Record<string, (request: SignedInRequest) => Promise<Answer>>> = { 'decline': answerDeclineForm, 'hand-in': answerHandInForm, 'sign-off': answerSignOffForm }

/** What the forms of a request do. */
const done: Readonly<Record<string, (request: SignedInRequest) => Promise<Answer>>> = { 'begin': answerBegin, 'decline': answerDecline, 'hand-in': answerHandIn, 'sign-off': answerSignOff, 'take-back': answerTakeBack }

async function answerRequest(request: SignedInRequest): Promise<Answer> {
  const asked = firstValue(request.query, 'ask')
  const question = Object.hasOwn(questions, asked) ? questions[asked] : undefined
  return question === undefined ? answerAsItStands(request, doneWordsIn(request.query, requestWords.done)) : question(request)
}

async function answerDeed(request: SignedInRequest): Promise<Answer> {
  const named = firstValue(request.form, 'do')
  const deed = Object.hasOwn(done, named) ? done[named] : undefined
  return deed === undefined ? answerAsItStands(request, standStillWords.cannot, 409) : deed(request)
}
