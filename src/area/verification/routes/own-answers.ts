import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { askPage } from '../pages/ask-page.tsx'
import { ownPage, withdrawPage } from '../pages/own-page.tsx'
import { askSupervisor, seeAsking } from '../service/ask.ts'
import { seeOwnRequest, withdraw } from '../service/own-request.ts'
import { requestProblems } from '../words/problems.ts'
import { ownWords } from '../words/request.ts'
import { askingOf } from './asking-of.ts'

/** Whom somebody can ask about a self-assessment of theirs. */
export async function answerAskForm(request: SignedInRequest): Promise<Answer> {
  const view = await seeAsking(askingOf(request), idIn(request, 'assessment'))
  if (view === null) return notFound
  return { kind: 'page', html: askPage({ view, typed: { supervisorId: '', message: '' }, state: formState(request), done: null }) }
}

/** Asks somebody for their view. */
export async function answerAsk(request: SignedInRequest): Promise<Answer> {
  const { form, viewer } = request
  const asking = askingOf(request)
  const assessmentId = idIn(request, 'assessment')
  const typed = { supervisorId: firstValue(form, 'supervisor'), message: firstValue(form, 'message') }
  const asked = await askSupervisor(asking, assessmentId, typed)
  if (asked.ok) {
    const { verificationId } = asked.value
    request.record({ action: 'verification/asked', subjectId: viewer.personId, details: { verificationId, supervisorId: asked.value.supervisorId } })
    return { kind: 'redirect', to: href(paths.ownVerification, { assessment: assessmentId, verification: verificationId }, { done: 'asked' }) }
  }
  const view = asked.error.code === 'not-here' ? null : await seeAsking(asking, assessmentId)
  if (asked.error.code === 'not-here' || view === null) return notFound
  return { kind: 'page', status: 422, html: askPage({ view, typed, state: formState(request, 0, requestProblems(asked.error.problems)), done: null }) }
}

/** One request of the person who asked, or the question before it is withdrawn. */
export async function answerOwnRequest(request: SignedInRequest): Promise<Answer> {
  const seen = await seeOwnRequest(askingOf(request), idIn(request, 'assessment'), idIn(request, 'verification'))
  if (seen === null) return notFound
  if (firstValue(request.query, 'ask') === 'withdraw') return { kind: 'page', html: withdrawPage({ request: seen, from: originOf(request) }) }
  return { kind: 'page', html: ownPage({ request: seen, said: doneWordsIn(request.query, ownWords.done) }) }
}

/** Withdraws a request. */
export async function answerWithdraw(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const [assessmentId, verificationId] = [idIn(request, 'assessment'), idIn(request, 'verification')]
  const withdrawn = await withdraw(asking, assessmentId, verificationId, versionIn(request.form))
  if (withdrawn.ok) {
    request.record({ action: 'verification/withdrawn', subjectId: request.viewer.personId, details: { verificationId } })
    return { kind: 'redirect', to: href(paths.ownVerification, { assessment: assessmentId, verification: verificationId }, { done: 'withdrawn' }) }
  }
  const seen = await seeOwnRequest(asking, assessmentId, verificationId)
  if (seen === null) return notFound
  return { kind: 'page', status: 409, html: ownPage({ request: seen, said: ownWords.changedMeanwhile }) }
}
