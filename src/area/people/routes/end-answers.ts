import { noDay, typedDate } from '../../../kernel/typed-date.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound, originOf, typedDateIn, firstValue, versionIn } from '../../../platform/http/sent-fields.ts'
import { endSessions } from '../../../platform/identity/index.ts'
import { endPage } from '../pages/end-page.tsx'
import { leavePage } from '../pages/leave-page.tsx'
import type { KeptPerson } from '../service/asking.ts'
import { endPost, holdingToEnd } from '../service/end-post.ts'
import { leave, mayLeave } from '../service/leave.ts'
import type { HeldPost } from '../service/people-store.ts'
import { endRoles } from '../store/end-roles.ts'
import { keptFrom, recordLook, storeOf } from './opened.ts'

/** The form that ends somebody in a post. */
export async function answerEnd(request: SignedInRequest): Promise<Answer> {
  const opened = await holdingFrom(request)
  if (opened === null) return notFound
  const { kept, holding } = opened
  recordLook(request, kept.person.personId, 'keeper')
  return { kind: 'page', html: endPage({ person: kept.person, holding, typed: { last: holding.agreedUntil !== null && holding.agreedUntil >= request.today ? typedDate(holding.agreedUntil) : noDay, reason: '' }, problems: [], isChanged: false, today: request.today, from: originOf(request) }) }
}

/** Ends somebody in a post, or shows the form again with what to mend. */
export async function answerEnded(request: SignedInRequest): Promise<Answer> {
  const opened = await holdingFrom(request)
  if (opened === null) return notFound
  const { kept, holding } = opened
  const { personId } = kept.person
  const typed = { last: typedDateIn(request.form, 'last'), reason: firstValue(request.form, 'reason') }
  const ended = await endPost(storeOf(request), request, { holding, typed, version: versionIn(request.form) })
  if (ended.ok) {
    const { reason, endsOn } = ended.value
    request.record({ action: 'people/post-ended', subjectId: personId, details: { holdingId: holding.holdingId, kind: holding.kind, reason } })
    // Whoever is appointed to the post that they covered begins in it as their own the day after.
    if (reason === 'appointed') return { kind: 'redirect', to: href(paths.personStart, { person: personId }, { post: holding.postId, change: 'move', ...startsFields(endsOn) }) }
    return { kind: 'redirect', to: href(paths.person, { person: personId }, { done: 'ended' }) }
  }
  const page = { typed, today: request.today, from: originOf(request) }
  if (ended.error.code === 'to-mend') return { kind: 'page', status: 422, html: endPage({ ...page, person: kept.person, holding, problems: ended.error.problems, isChanged: false }) }
  const now = (await holdingFrom(request)) ?? opened
  return { kind: 'page', status: 409, html: endPage({ ...page, person: now.kept.person, holding: now.holding, problems: [], isChanged: true }) }
}

async function holdingFrom(request: SignedInRequest): Promise<{ readonly kept: KeptPerson; readonly holding: HeldPost } | null> {
  const kept = await keptFrom(request)
  const holding = kept === null ? null : holdingToEnd(kept, request.parameters['holding'] ?? '', request.today)
  return kept === null || holding === null ? null : { kept, holding }
}

function startsFields(day: Parameters<typeof typedDate>[0]): Readonly<Record<string, string>> {
  const { day: dayOfMonth, month, year } = typedDate(day)
  return { 'starts-day': dayOfMonth, 'starts-month': month, 'starts-year': year }
}

/** The form that records that somebody leaves. */
export async function answerLeave(request: SignedInRequest): Promise<Answer> {
  const kept = await leaverFrom(request)
  if (kept === null) return notFound
  recordLook(request, kept.person.personId, 'keeper')
  return { kind: 'page', html: leavePage({ ...(await leavingPage(request, kept)), typed: noDay, problems: [], isChanged: false }) }
}

/** Records that somebody leaves, and ends what they came in by, or shows the form again with what to mend. */
export async function answerLeft(request: SignedInRequest): Promise<Answer> {
  const kept = await leaverFrom(request)
  if (kept === null) return notFound
  const { personId } = kept.person
  const typed = typedDateIn(request.form, 'last')
  const left = await leave(storeOf(request), request, { kept, typed, version: versionIn(request.form) })
  if (left.ok) {
    const { leftOn, postsEnded } = left.value
    // A day to come takes effect by itself: whoever left is not let in, and their roles end with a job of that day.
    const isOver = leftOn <= request.today
    const signInsEnded = isOver ? await endSessions(request.transaction, request.viewer.organisation.tenant, { kind: 'all', personId }, request.now) : 0
    if (isOver) await endRoles(request.transaction, request.viewer.organisation.tenant, [personId], request.record)
    request.record({ action: 'people/person-left', subjectId: personId, details: { postsEnded, signInsEnded, isToCome: !isOver } })
    return { kind: 'redirect', to: href(paths.person, { person: personId }, { done: 'left' }) }
  }
  if (left.error.code === 'to-mend') return { kind: 'page', status: 422, html: leavePage({ ...(await leavingPage(request, kept)), typed, problems: [left.error.problem], isChanged: false }) }
  const now = (await leaverFrom(request)) ?? kept
  return { kind: 'page', status: 409, html: leavePage({ ...(await leavingPage(request, now)), typed, problems: [], isChanged: true }) }
}

async function leaverFrom(request: SignedInRequest): Promise<KeptPerson | null> {
  const kept = await keptFrom(request)
  return kept !== null && (await mayLeave(storeOf(request), request, kept)) ? kept : null
}

async function leavingPage(request: SignedInRequest, { person, holdings }: KeptPerson) {
  const managed = await storeOf(request).reportsTo(person.personId, request.today)
  return { person, holdings, managesPeople: managed.length > 0, today: request.today, from: originOf(request) }
}
