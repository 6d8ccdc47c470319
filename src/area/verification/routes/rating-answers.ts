import { type Reply, parseReply } from '../../../kernel/rating.ts'
import { mainContentId } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { declinePage, handInPage } from '../pages/hand-in-page.tsx'
import { ratePage, replyField, wasField } from '../pages/rate-page.tsx'
import { doesWait } from '../rules/how-it-stands.ts'
import { type PlacedCapability, nextToRate } from '../rules/rated.ts'
import { openAsked } from '../service/asked.ts'
import { type RatingView, type SentReply, begin, decline, handIn, rate, seeRating } from '../service/rate.ts'
import { handInWords, requestWords, standStillWords } from '../words/asked.ts'
import { reasonProblems } from '../words/problems.ts'
import { askingOf } from './asking-of.ts'
import { answerAsItStands } from './of-supervisor.ts'

/** The address of a request, with what was done there. */
export function requestHref(request: SignedInRequest, done?: string): string {
  return href(paths.verification, { verification: idIn(request, 'verification') }, done === undefined ? {} : { done })
}

/** Begins to rate. */
export async function answerBegin(request: SignedInRequest): Promise<Answer> {
  const begun = await begin(askingOf(request), idIn(request, 'verification'))
  if (!begun.ok) return begun.error.code === 'not-here' ? notFound : answerAsItStands(request, standStillWords.cannot, 409)
  const { verificationId, personId } = begun.value
  request.record({ action: 'verification/begun', subjectId: personId, details: { verificationId } })
  return { kind: 'redirect', to: requestHref(request, 'begun') }
}

/** The question before a supervisor declines; where that is not possible, the request as it stands. */
export async function answerDeclineForm(request: SignedInRequest): Promise<Answer> {
  const asked = await openAsked(askingOf(request), idIn(request, 'verification'))
  return asked !== null && doesWait(asked.stands) ? { kind: 'page', html: declinePage({ asked, reason: '', state: formState(request) }) } : answerAsItStands(request, null)
}

/** Declines to rate. */
export async function answerDecline(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const verificationId = idIn(request, 'verification')
  const reason = firstValue(request.form, 'reason')
  const declined = await decline(asking, verificationId, reason)
  if (declined.ok) {
    request.record({ action: 'verification/declined', subjectId: declined.value.personId, details: { verificationId } })
    return { kind: 'redirect', to: requestHref(request, 'declined') }
  }
  if (declined.error.code === 'not-here') return notFound
  const asked = declined.error.code === 'to-mend' ? await openAsked(asking, verificationId) : null
  if (declined.error.code === 'cannot-now' || asked === null) return answerAsItStands(request, standStillWords.cannot, 409)
  return { kind: 'page', status: 422, html: declinePage({ asked, reason, state: formState(request, 0, reasonProblems(declined.error.problems)) }) }
}

/** The page on which one capability is rated; where nothing can be rated, the request as it stands. */
export async function answerRateForm(request: SignedInRequest): Promise<Answer> {
  const view = await seeRating(askingOf(request), idIn(request, 'verification'))
  if (view === null) return notFound
  if (view.stands !== 'begun') return answerAsItStands(request, null)
  const capability = placeIn(request, view)
  return capability === null ? notFound : { kind: 'page', html: ratePage({ view, capability, chosen: view.replies, quicker: [], said: doneWordsIn(request.query, { saved: requestWords.done.saved }), from: originOf(request) }) }
}

function placeIn({ parameters }: SignedInRequest, { capabilities }: RatingView): PlacedCapability | null {
  return capabilities.find(({ place }) => String(place) === parameters['place']) ?? null
}

/** Saves the ratings of one capability, and goes on with the next that has something to rate. */
export async function answerRate(request: SignedInRequest): Promise<Answer> {
  const { form, parameters } = request
  const place = Number(/^\d{1,4}$/u.exec(parameters['place'] ?? '')?.[0] ?? 0)
  const sent = sentReplies(form)
  const rated = await rate(askingOf(request), idIn(request, 'verification'), place, sent)
  if (rated.ok) {
    const { verificationId, personId } = rated.value.verification
    request.record({ action: 'verification/rating-saved', subjectId: personId, details: { verificationId } })
    return { kind: 'redirect', to: firstValue(form, 'go') === 'list' ? requestHref(request, 'saved') : nextHref(request, rated.value, { place, hasSaved: [...sent.values()].some(({ reply }) => reply !== null) }) }
  }
  if (rated.error.code === 'not-here') return notFound
  if (rated.error.code === 'cannot-now') return answerAsItStands(request, standStillWords.cannotRate, 409)
  const { view, itemIds } = rated.error
  const capability = placeIn(request, view)
  if (capability === null) return notFound
  const typed = [...sent].flatMap(([itemId, { reply }]): readonly [string, Reply][] => (reply === null ? [] : [[itemId, reply]]))
  return { kind: 'page', status: 409, html: ratePage({ view, capability, chosen: new Map([...view.replies, ...typed]), quicker: itemIds, said: null, from: originOf(request) }) }
}

function sentReplies(form: SignedInRequest['form']): ReadonlyMap<string, SentReply> {
  const was = wasField('')
  const itemIds = Object.keys(form).filter((name) => name.startsWith(was)).map((name) => name.slice(was.length))
  return new Map(itemIds.map((itemId) => [itemId, { reply: parseReply(firstValue(form, replyField(itemId))), was: parseReply(firstValue(form, wasField(itemId))) }]))
}

/** The next capability itself after this one with something to rate, not the head of its page; after the last, the list. */
function nextHref(request: SignedInRequest, { capabilities, replies, verification: { verificationId } }: RatingView, { place, hasSaved }: { readonly place: number; readonly hasSaved: boolean }): string {
  const next = nextToRate(capabilities, replies, place)
  return next === null ? requestHref(request, 'saved') : `${href(paths.verificationRate, { verification: verificationId, place: String(next.place) }, hasSaved ? { done: 'saved' } : {})}#${mainContentId}`
}

/** Every rating once more before they are handed in. */
export async function answerHandInForm(request: SignedInRequest): Promise<Answer> {
  const view = await seeRating(askingOf(request), idIn(request, 'verification'))
  if (view === null || view.stands !== 'begun') return answerAsItStands(request, null)
  return { kind: 'page', html: handInPage({ view, state: formState(request, view.verification.version), said: null }) }
}

/** Hands the ratings in. */
export async function answerHandIn(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const verificationId = idIn(request, 'verification')
  const handedIn = await handIn(asking, verificationId, versionIn(request.form))
  if (handedIn.ok) {
    request.record({ action: 'verification/handed-in', subjectId: handedIn.value.personId, details: { verificationId } })
    return { kind: 'redirect', to: requestHref(request, 'handedIn') }
  }
  const { error } = handedIn
  if (error.code === 'not-here') return notFound
  const view = error.code === 'cannot-now' ? null : await seeRating(asking, verificationId)
  if (view === null) return answerAsItStands(request, standStillWords.cannot, 409)
  const problems = error.code === 'to-mend' ? [{ fieldId: 'hand-in', words: handInWords.nothingRated }] : []
  return { kind: 'page', status: error.code === 'to-mend' ? 422 : 409, html: handInPage({ view, state: formState(request, view.verification.version, problems), said: error.code === 'to-mend' ? null : handInWords.changedMeanwhile }) }
}
