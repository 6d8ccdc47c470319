import { isId } from '../../../kernel/id.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { originOf, doneIn } from '../../../platform/http/sent-fields.ts'
import { type SessionsToEnd, endSessions } from '../../../platform/identity/index.ts'
import { listProviders } from '../../../platform/identity/providers.ts'
import type { SignInOptions } from '../options.ts'
import { signInsPage } from '../pages/sign-ins-page.tsx'
import { listSignIns } from '../store/sign-ins.ts'
import { wayOutWords } from '../words/way-out.ts'
import { gone } from './sign-out.ts'

/** Where somebody is signed in. */
export async function answerSignIns(request: SignedInRequest, { box }: SignInOptions): Promise<Answer> {
  const { transaction, viewer, query, now } = request
  const { tenant } = viewer.organisation
  const signIns = await listSignIns(transaction, { tenant, personId: viewer.personId }, { now, idleMinutes: viewer.idleMinutes })
  const providers = await listProviders(transaction, tenant, box)
  const nameOf = (providerId: string | null) => providers.find(({ settings }) => settings.providerId === providerId)?.settings.name ?? null
  return {
    kind: 'page',
    html: signInsPage({
      signIns: signIns.map((signIn) => ({ ...signIn, provider: nameOf(signIn.providerId) })),
      current: viewer.sessionId,
      done: doneIn(query, wayOutWords.signIns.done),
      from: () => originOf(request),
    }),
  }
}

/** Ends one sign-in, all others, or all. */
export async function answerEndSignIns({ transaction, viewer, form, now, record }: SignedInRequest): Promise<Answer> {
  const { personId, sessionId } = viewer
  const end = form['end']?.[0]
  const which = whichOf(end, { personId, sessionId })
  if (which === null) return { kind: 'redirect', to: href(paths.signIns) }
  const sessions = await endSessions(transaction, viewer.organisation.tenant, which, now)
  if (sessions > 0) record({ action: 'identity/signed-out', subjectId: personId, details: { because: 'own-wish', sessions } })
  if (which.kind === 'all' || (which.kind === 'one' && which.sessionId === sessionId)) return gone(href(paths.signedOut), null)
  return { kind: 'redirect', to: href(paths.signIns, {}, { done: sessions === 0 ? 'gone' : which.kind === 'one' ? 'ended' : 'others' }) }
}

function whichOf(end: string | undefined, { personId, sessionId }: { readonly personId: string; readonly sessionId: string }): SessionsToEnd | null {
  if (end === 'all') return { kind: 'all', personId }
  if (end === 'others') return { kind: 'others', personId, sessionId }
  return isId(end) ? { kind: 'one', sessionId: end, personId } : null
}
