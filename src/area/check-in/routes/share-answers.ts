import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, sentId, trimmedValue, typedDateIn } from '../../../platform/http/sent-fields.ts'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { noDay } from '../../../kernel/typed-date.ts'
import { isColleague, nameBehind, nameText, namesOf, searchColleagues } from '../../people/index.ts'
import { sharedListPage, sharedPage } from '../pages/shared-page.tsx'
import { sharesPage } from '../pages/shares-page.tsx'
import type { TypedShare } from '../rules/sharing.ts'
import { openShare, seeShare, seeShares } from '../service/read-shared.ts'
import { beginShare } from '../service/share.ts'
import { shareProblems } from '../words/problems.ts'
import { shareWords } from '../words/sharing.ts'
import { keepingOf, readingOf } from './of-request.ts'

/** To whom somebody shows their check-ins. */
export async function answerShares(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  return { kind: 'page', html: await sharesHtml(request, keys, { text: trimmedValue(request.query, 'q'), typed: { readerId: '', days: '14', from: noDay }, problems: [] }) }
}

async function sharesHtml(request: SignedInRequest, keys: PersonalKeys, { text, typed, problems }: { readonly text: string; readonly typed: TypedShare; readonly problems: readonly Problem[] }): Promise<string> {
  const { transaction, viewer: { personId, organisation: { tenant } }, today, query } = request
  const shares = await keepingOf(request, keys).store.shares()
  const names = await namesOf(transaction, tenant, shares.map(({ readerId }) => readerId))
  const found = text === '' ? null : await searchColleagues(transaction, tenant, text, today)
  const others = found === null ? null : { ...found, people: found.people.filter((one) => one.personId !== personId) }
  return sharesPage({ shares, names, today, text, found: others, typed, state: formState(request, 0, problems), newOrigin: () => originOf(request), said: doneWordsIn(query, shareWords.done) })
}

/** Begins to show them. The audit trail tells that it began, and neither to whom nor what. */
export async function answerBeginShare(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const { form, transaction, viewer } = request
  const typed = { readerId: sentId(form, 'colleague'), days: firstValue(form, 'days'), from: typedDateIn(form, 'from') }
  const begun = await beginShare(keepingOf(request, keys), typed, (personId) => isColleague(transaction, viewer.organisation.tenant, personId))
  if (!begun.ok) return { kind: 'page', status: 422, html: await sharesHtml(request, keys, { text: trimmedValue(form, 'q'), typed, problems: shareProblems(begun.error.problems) }) }
  request.record({ action: 'check-in/share-began', subjectId: viewer.personId })
  return { kind: 'redirect', to: href(paths.checkInShares, {}, { done: 'began' }) }
}

/** Ends it, at once; or notes that the person has seen when it was opened. */
export async function answerEndShare(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const { store } = keepingOf(request, keys)
  const [share, seenUntil] = [idIn(request, 'share'), firstValue(request.form, 'seen-until')]
  if (seenUntil !== '') {
    const moment = momentIn(seenUntil)
    if (moment !== null) await store.noteSeen(share, moment)
    return { kind: 'redirect', to: href(paths.checkInShares, {}, { done: moment === null ? undefined : 'seen' }) }
  }
  if (!(await store.endShare(share, request.now))) return { kind: 'redirect', to: href(paths.checkInShares) }
  request.record({ action: 'check-in/share-ended', subjectId: request.viewer.personId })
  return { kind: 'redirect', to: href(paths.checkInShares, {}, { done: 'ended' }) }
}

/** A moment as our page names it; null for every other text: a database has no moment of every year. */
function momentIn(text: string): Date | null {
  const moment = /^[1-9]\d{3}-\d{2}-\d{2}T[\d:.]{5,12}Z$/u.test(text) ? new Date(text) : null
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment
}

/** What colleagues show to who is signed in. */
export async function answerShared(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const shares = await seeShares(readingOf(request, keys))
  const names = await namesOf(request.transaction, request.viewer.organisation.tenant, shares.map(({ personId }) => personId))
  return { kind: 'page', html: sharedListPage({ shares, names }) }
}

/** What one colleague shows. */
export async function answerSharedOne(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const view = await seeShare(readingOf(request, keys), idIn(request, 'share'))
  if (view === null) return notFound
  const { personId } = view.share
  const names = await namesOf(request.transaction, request.viewer.organisation.tenant, [personId])
  return { kind: 'page', html: sharedPage({ view, name: nameText(nameBehind(names, personId) ?? { kind: 'unknown' }), from: originOf(request) }) }
}

/** Opens it: the colleague sees when. */
export async function answerOpenShared(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const share = idIn(request, 'share')
  return (await openShare(readingOf(request, keys), share)) ? { kind: 'redirect', to: href(paths.sharedCheckIn, { share }) } : notFound
}
