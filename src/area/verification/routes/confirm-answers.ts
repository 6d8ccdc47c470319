import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { capabilityPage, confirmNearPage, signOffPage } from '../pages/confirm-pages.tsx'
import { mayDo } from '../rules/steps.ts'
import type { SharedCapability } from '../rules/shared.ts'
import { type SharedRequest, type TypedConfirmation, confirmNear, confirmOne, seeShared, signOff, takeBack } from '../service/confirm.ts'
import { standStillWords } from '../words/asked.ts'
import { confirmWords } from '../words/confirm.ts'
import { confirmationProblems, signOffProblems } from '../words/problems.ts'
import { askingOf } from './asking-of.ts'
import { answerAsItStands, sharedIn } from './of-supervisor.ts'
import { requestHref } from './rating-answers.ts'

/** One capability with both views, and what the supervisor says of it. */
export async function answerCapability(request: SignedInRequest): Promise<Answer> {
  const shared = await toConfirm(request)
  if (shared === null) return answerAsItStands(request, null)
  const capability = capabilityIn(request, shared)
  if (capability === null) return notFound
  const { outcome = '', comment = '' } = capability.standing === 'reset' ? { comment: capability.confirmation?.comment ?? '' } : (capability.confirmation ?? {})
  return { kind: 'page', html: capabilityPage({ request: shared, capability, typed: { outcome, comment }, state: formState(request), isChanged: false }) }
}

/** The request whose capabilities can be confirmed now; the look is kept. */
async function toConfirm(request: SignedInRequest): Promise<SharedRequest | null> {
  const shared = await sharedIn(request)
  return shared !== null && mayDo(shared.verification, 'confirm', { today: request.today, isClose: shared.isClose }) ? shared : null
}

function capabilityIn({ parameters }: SignedInRequest, { comparison }: SharedRequest): SharedCapability | null {
  return comparison.capabilities.find(({ place }) => String(place) === parameters['place']) ?? null
}

/** Saves what the supervisor says of one capability. */
export async function answerConfirmOne(request: SignedInRequest): Promise<Answer> {
  const { form, parameters } = request
  const asking = askingOf(request)
  const verificationId = idIn(request, 'verification')
  const place = Number(/^\d{1,4}$/u.exec(parameters['place'] ?? '')?.[0] ?? 0)
  const typed: TypedConfirmation = { outcome: firstValue(form, 'outcome'), comment: firstValue(form, 'comment'), mark: firstValue(form, 'mark'), saidAt: firstValue(form, 'said-at') }
  const confirmed = await confirmOne(asking, verificationId, place, typed)
  if (confirmed.ok) return recorded(request, confirmed.value, 1)
  if (confirmed.error.code === 'not-here') return notFound
  const shared = confirmed.error.code === 'cannot-now' ? null : await seeShared(asking, verificationId)
  const capability = shared === null ? null : capabilityIn(request, shared)
  if (shared === null || capability === null) return answerAsItStands(request, standStillWords.cannot, 409)
  const problems = confirmed.error.code === 'to-mend' ? confirmationProblems(confirmed.error.problems) : []
  return { kind: 'page', status: problems.length > 0 ? 422 : 409, html: capabilityPage({ request: shared, capability, typed, state: formState(request, 0, problems), isChanged: problems.length === 0 }) }
}

function recorded(request: SignedInRequest, { verification: { verificationId, personId } }: SharedRequest, capabilities: number): Answer {
  request.record({ action: 'verification/confirmed', subjectId: personId, details: { verificationId, capabilities } })
  return { kind: 'redirect', to: requestHref(request, 'confirmed') }
}

/** Everything that can be confirmed at once. */
export async function answerNear(request: SignedInRequest): Promise<Answer> {
  const shared = await toConfirm(request)
  return shared === null ? answerAsItStands(request, null) : { kind: 'page', html: confirmNearPage({ request: shared, from: originOf(request), isChanged: false }) }
}

/** Confirms everything that the page listed. */
export async function answerConfirmNear(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const verificationId = idIn(request, 'verification')
  const marks = request.form['mark'] ?? []
  const listed = new Map((request.form['capability'] ?? []).map((itemId, at) => [itemId, marks[at] ?? '']))
  const confirmed = await confirmNear(asking, verificationId, listed)
  if (confirmed.ok) return recorded(request, confirmed.value, listed.size)
  if (confirmed.error.code === 'not-here') return notFound
  const shared = confirmed.error.code === 'cannot-now' ? null : await seeShared(asking, verificationId)
  if (shared === null) return answerAsItStands(request, standStillWords.cannot, 409)
  return { kind: 'page', status: 409, html: confirmNearPage({ request: shared, from: originOf(request), isChanged: true }) }
}

/** For what a sign-off would stand; where none is possible, the request as it stands. */
export async function answerSignOffForm(request: SignedInRequest): Promise<Answer> {
  const shared = await toConfirm(request)
  if (shared === null) return answerAsItStands(request, null)
  const { comment, version } = shared.verification
  return { kind: 'page', html: signOffPage({ request: shared, today: request.today, comment, state: formState(request, version), isChanged: false }) }
}

/** Signs off. */
export async function answerSignOff(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const asking = askingOf(request)
  const verificationId = idIn(request, 'verification')
  const comment = firstValue(form, 'comment')
  const signed = await signOff(asking, verificationId, { comment, version: versionIn(form), mark: firstValue(form, 'mark') })
  if (signed.ok) {
    request.record({ action: 'verification/signed-off', subjectId: signed.value.personId, details: { verificationId } })
    return { kind: 'redirect', to: requestHref(request, 'signedOff') }
  }
  if (signed.error.code === 'not-here') return notFound
  const shared = signed.error.code === 'cannot-now' ? null : await seeShared(asking, verificationId)
  if (shared === null) return answerAsItStands(request, standStillWords.cannot, 409)
  const problems = signed.error.code === 'to-mend' ? signOffProblems(signed.error.problems) : []
  return { kind: 'page', status: problems.length > 0 ? 422 : 409, html: signOffPage({ request: shared, today: request.today, comment, state: formState(request, shared.verification.version, problems), isChanged: problems.length === 0 }) }
}

/** Takes a sign-off back. */
export async function answerTakeBack(request: SignedInRequest): Promise<Answer> {
  const verificationId = idIn(request, 'verification')
  const taken = await takeBack(askingOf(request), verificationId, versionIn(request.form))
  if (taken.ok) {
    request.record({ action: 'verification/sign-off-taken-back', subjectId: taken.value.personId, details: { verificationId } })
    return { kind: 'redirect', to: requestHref(request, 'takenBack') }
  }
  return taken.error.code === 'not-here' ? notFound : answerAsItStands(request, confirmWords.takenBackMeanwhile, 409)
}
