import { isId } from '../../../kernel/id.ts'
import { formIdField } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { originOf, doneWordsIn, trimmedValue, firstValue, notFound } from '../../../platform/http/sent-fields.ts'
import { keyEndPage, keyMadeAlreadyPage, keyMadePage, keysPage } from '../pages/keys-pages.tsx'
import { type KeyProblem, type TypedKey, checkKey, makeKey } from '../service/keys.ts'
import { keyStore } from '../store/keys.ts'
import { keysWords } from '../words/keys.ts'

/** Keys for programs: see them, make one, end one. */
export const keyRoutes: readonly Route[] = [
  { path: paths.keys, method: 'GET', kind: 'signed-in', answer: async (request) => ({ kind: 'page', html: await pageOf(request, { name: '', scopes: [], days: '90' }, []) }) },
  { path: paths.keys, method: 'POST', kind: 'signed-in', answer: answerMake },
  { path: paths.keyEnd, method: 'GET', kind: 'signed-in', answer: answerEnd },
  { path: paths.keyEnd, method: 'POST', kind: 'signed-in', answer: answerEnding },
]

async function pageOf(request: SignedInRequest, typed: TypedKey, problems: readonly KeyProblem[]): Promise<string> {
  return keysPage({ from: originOf(request), keys: await storeOf(request).list(), now: request.now, typed, problems, done: doneWordsIn(request.query, keysWords.done) })
}

/** The key is in this answer and in no address: a form leads nowhere, so the server would let it be sent again. Its id is the key's, and makes it once. */
async function answerMake(request: SignedInRequest): Promise<Answer> {
  const { form, viewer, now, randomBytes, newId } = request
  const typed: TypedKey = { name: trimmedValue(form, 'name'), scopes: form['scopes'] ?? [], days: trimmedValue(form, 'days') }
  const checked = checkKey(typed)
  if (!checked.ok) return { kind: 'page', status: 422, html: await pageOf(request, typed, checked.error) }
  const formId = firstValue(form, formIdField)
  const keyId = isId(formId) ? formId : newId()
  const made = await makeKey(storeOf(request), checked.value, { tenant: viewer.organisation.tenant, keyId, madeBy: viewer.personId, now, randomBytes })
  if (!made.ok) return { kind: 'page', status: 409, html: keyMadeAlreadyPage() }
  const { scopes, days, name } = checked.value
  request.record({ action: 'administration/key-made', details: { keyId, scopes: scopes.join(' '), days } })
  return { kind: 'page', html: keyMadePage({ name, ...made.value }) }
}

async function answerEnd(request: SignedInRequest): Promise<Answer> {
  const apiKey = await keyOf(request)
  if (apiKey === null) return notFound
  return apiKey.endedAt === null ? { kind: 'page', html: keyEndPage({ from: originOf(request), apiKey }) } : { kind: 'redirect', to: href(paths.keys, {}, { done: 'ended' }) }
}

async function answerEnding(request: SignedInRequest): Promise<Answer> {
  const apiKey = await keyOf(request)
  if (apiKey === null) return notFound
  if (await storeOf(request).end(apiKey.keyId, request.now)) request.record({ action: 'administration/key-ended', details: { keyId: apiKey.keyId } })
  return { kind: 'redirect', to: href(paths.keys, {}, { done: 'ended' }) }
}

async function keyOf(request: SignedInRequest) {
  const id = request.parameters['key']
  return isId(id) ? storeOf(request).find(id) : null
}

function storeOf({ transaction, viewer }: SignedInRequest) {
  return keyStore(transaction, viewer.organisation.tenant)
}
