import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue } from '../../../platform/http/sent-fields.ts'
import { touchSession } from '../../../platform/identity/index.ts'
import { draftPage, parseDraft } from '../rules/draft.ts'
import { secondsLeft } from '../rules/seconds-left.ts'
import { keepDraft } from '../service/drafts.ts'
import { draftStore } from '../store/draft-store.ts'
import { findSignIn } from '../store/sign-ins.ts'
import { sessionWords } from '../words/way-out.ts'

/** How long the sign-in still holds, with the words that a script shows when it ends soon. */
export async function answerSession(request: SignedInRequest): Promise<Answer> {
  return { kind: 'json', status: 200, body: { secondsLeft: await secondsLeftOf(request), mark: request.viewer.mark, words: sessionWords } }
}

/** Somebody is still there: the sign-in holds anew. */
export async function answerStay(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, now } = request
  await touchSession(transaction, viewer.organisation.tenant, viewer.sessionId, now)
  return { kind: 'json', status: 200, body: { secondsLeft: await secondsLeftOf(request) } }
}

async function secondsLeftOf({ transaction, viewer, now }: SignedInRequest): Promise<number> {
  const signIn = await findSignIn(transaction, { tenant: viewer.organisation.tenant, personId: viewer.personId }, viewer.sessionId)
  return signIn === null ? 0 : secondsLeft({ ...signIn, idleMinutes: viewer.idleMinutes }, now)
}

/** What was typed on a page and not sent, if anything waits. */
export async function answerDraft({ transaction, viewer, query }: SignedInRequest): Promise<Answer> {
  const page = draftPage(query['page']?.[0])
  const forms = page === null ? null : await storeOf({ transaction, viewer }).find(page)
  return { kind: 'json', status: 200, body: { forms, words: sessionWords } }
}

/** Keeps what was typed on a page and not sent, or throws it away. The audit trail has nothing of it: it is nobody else's and changes nothing of the organisation. */
export async function answerKeepDraft({ transaction, viewer, form, now }: SignedInRequest): Promise<Answer> {
  const page = draftPage(form['page']?.[0])
  if (page === null) return problem('no-page')
  const store = storeOf({ transaction, viewer })
  if (form['forget'] !== undefined) {
    await store.forget(page)
    return { kind: 'json', status: 200, body: {} }
  }
  const forms = parseDraft(firstValue(form, 'forms'))
  if (forms === null) return problem('no-draft')
  await keepDraft(store, page, forms, now)
  return { kind: 'json', status: 200, body: {} }
}

function storeOf({ transaction, viewer }: Pick<SignedInRequest, 'transaction' | 'viewer'>) {
  return draftStore(transaction, { tenant: viewer.organisation.tenant, personId: viewer.personId })
}

function problem(code: 'no-page' | 'no-draft'): Answer {
  return { kind: 'json', status: 422, body: { type: 'about:blank', title: 'Not kept', status: 422, code } }
}
