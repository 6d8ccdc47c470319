import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound, versionIn, firstValue, originOf } from '../../../platform/http/sent-fields.ts'
import { choosePostPage } from '../pages/choose-post-page.tsx'
import { nameOf } from '../pages/holding-text.ts'
import { type StartPageModel, startPage } from '../pages/start-page.tsx'
import { holdersBeside } from '../rules/placement.ts'
import { sortedByTime } from '../../../kernel/period.ts'
import { addPerson } from '../service/add-person.ts'
import type { KeptPerson } from '../service/asking.ts'
import { type ChosenPost, findPostChoices, readChosenPost } from '../service/choose-post.ts'
import type { Placed } from '../service/placing.ts'
import { startPost } from '../service/start-post.ts'
import { peopleWords } from '../words/people.ts'
import { personWords } from '../words/person.ts'
import { placingWords } from '../words/placing.ts'
import { keptFrom, recordLook, storeOf } from './opened.ts'
import { typedPersonFrom, typedStartFrom } from './typed-forms.ts'

/** Adding a person: first the post is chosen, then the rest is typed. */
export async function answerNew(request: SignedInRequest): Promise<Answer> {
  const wayBack = { text: peopleWords.title, href: href(paths.people) }
  const action = href(paths.personNew)
  const ids = idsFrom(request.query)
  if (ids === null) return choosing(request, { title: placingWords.newTitle, answer: placingWords.newAnswer, wayBack, action }, [])
  const chosen = await readChosenPost(storeOf(request), request, ids)
  if (chosen === null) return notFound
  return { kind: 'page', html: startPage({ ...newPage(request, chosen, {}), problems: [] }) }
}

/** Adds a person in a post, or shows the form again with what to mend. */
export async function answerAdded(request: SignedInRequest): Promise<Answer> {
  const ids = idsFrom(request.form)
  const chosen = ids === null ? null : await readChosenPost(storeOf(request), request, ids)
  if (chosen === null) return notFound
  const typed = { person: typedPersonFrom(request.form), ...typedStartFrom(request.form) }
  const added = await addPerson(storeOf(request), request, chosen, typed)
  if (!added.ok) return { kind: 'page', status: 422, html: startPage({ ...newPage(request, chosen, request.form), problems: added.error }) }
  const { personId } = added.value
  request.record({ action: 'people/person-added', subjectId: personId })
  recordPlaced(request, personId, added.value, typed.placement)
  return { kind: 'redirect', to: href(paths.person, { person: personId }, { done: 'added' }) }
}

/** Starting somebody who is known in a post: first the post is chosen, then the rest is typed. */
export async function answerStart(request: SignedInRequest): Promise<Answer> {
  const kept = await keptFrom(request)
  if (kept === null) return notFound
  const ids = idsFrom(request.query)
  const chosen = ids === null ? null : await readChosenPost(storeOf(request), request, ids)
  if (ids !== null && chosen === null) return notFound
  recordLook(request, kept.person.personId, 'keeper')
  const { wayBack, action } = waysOf(kept)
  if (chosen === null) return choosing(request, { title: placingWords.startTitle(nameOf(kept.person)), answer: placingWords.startAnswer, wayBack, action }, unitsOf(kept, request))
  return { kind: 'page', html: startPage({ ...knownPage(request, kept, chosen, request.query), problems: [] }) }
}

/** Starts somebody in a post, or shows the form again with what to mend. */
export async function answerStarted(request: SignedInRequest): Promise<Answer> {
  const kept = await keptFrom(request)
  const ids = idsFrom(request.form)
  const chosen = ids === null ? null : await readChosenPost(storeOf(request), request, ids)
  if (kept === null || chosen === null) return notFound
  const { personId } = kept.person
  const started = await startPost(storeOf(request), request, { kept, chosen, typed: typedStartFrom(request.form), version: versionIn(request.form) })
  if (started.ok) {
    recordPlaced(request, personId, started.value, started.value)
    return { kind: 'redirect', to: href(paths.person, { person: personId }, { done: 'started', start: started.value.holdingId }) }
  }
  const { error } = started
  if (error.code === 'to-mend') return { kind: 'page', status: 422, html: startPage({ ...knownPage(request, kept, chosen, request.form), problems: error.problems }) }
  const now = (await keptFrom(request)) ?? kept
  return { kind: 'page', status: 409, html: startPage({ ...knownPage(request, now, chosen, request.form, true), problems: [] }) }
}

/** Where somebody works on the day. */
function unitsOf({ holdings }: KeptPerson, { today }: SignedInRequest): readonly string[] {
  return sortedByTime(holdings, today).now.map(({ unitId }) => unitId)
}

function choosing(request: SignedInRequest, page: Pick<Parameters<typeof choosePostPage>[0], 'title' | 'answer' | 'wayBack' | 'action'>, nearUnitIds: readonly string[]): Promise<Answer> {
  const text = firstValue(request.query, 'q').trim()
  return findPostChoices(storeOf(request), request, text, nearUnitIds).then((choices) => ({ kind: 'page', html: choosePostPage({ ...page, text, choices }) }))
}

/** The post or the unit that was chosen; null when neither was yet. */
function idsFrom(values: SignedInRequest['form']): { readonly postId: string; readonly unitId: string } | null {
  const [postId, unitId] = [firstValue(values, 'post'), firstValue(values, 'unit')]
  return postId === '' && unitId === '' ? null : { postId, unitId }
}

function newPage(request: SignedInRequest, chosen: ChosenPost, form: SignedInRequest['form']): Omit<StartPageModel, 'problems'> {
  const action = href(paths.personNew)
  return { starter: { kind: 'new', typed: typedPersonFrom(form) }, chosen, typed: typedStartFrom(form), action, wayBack: { text: peopleWords.title, href: href(paths.people) }, today: request.today, from: originOf(request) }
}

function knownPage(request: SignedInRequest, kept: KeptPerson, chosen: ChosenPost, form: SignedInRequest['form'], isChanged = false): Omit<StartPageModel, 'problems'> {
  const { person, holdings } = kept
  return { starter: { kind: 'known', person, holdings, isChanged }, chosen, typed: typedStartFrom(form), ...waysOf(kept), today: request.today, from: originOf(request) }
}

function waysOf({ person }: KeptPerson): Pick<StartPageModel, 'action' | 'wayBack'> {
  const parameters = { person: person.personId }
  return { action: href(paths.personStart, parameters), wayBack: { text: personWords.backTo(nameOf(person)), href: href(paths.person, parameters) } }
}

function recordPlaced({ record }: SignedInRequest, personId: string, { holdingId, postId, unitId, isNewPost }: Placed, { change, beside }: { readonly change: string; readonly beside: string | null }): void {
  if (isNewPost) record({ action: 'organisation/post-added', details: { postId, unitId } })
  record({ action: 'people/post-started', subjectId: personId, details: { holdingId, postId, change, beside: beside === null || !isOneOf(holdersBeside, beside) ? null : beside } })
}
