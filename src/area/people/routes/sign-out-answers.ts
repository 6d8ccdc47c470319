import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { countSessions, endAccess } from '../../../platform/identity/index.ts'
import { signOutPage } from '../pages/sign-out-page.tsx'
import { keptFrom, recordLook } from './opened.ts'

/** The page on which an administrator signs somebody out everywhere. */
export async function answerSignOut(request: SignedInRequest): Promise<Answer> {
  const kept = await keptFrom(request)
  if (kept === null) return notFound
  const { transaction, viewer, now } = request
  const { person } = kept
  recordLook(request, person.personId, 'keeper')
  const sessions = await countSessions(transaction, viewer.organisation.tenant, person.personId, { now, idleMinutes: viewer.idleMinutes })
  return { kind: 'page', html: signOutPage({ person, sessions, isOwn: person.personId === viewer.personId, from: originOf(request) }) }
}

/** Ends every sign-in of a person and every link that was mailed and not used. Whoever does it to themselves stays signed in here. */
export async function answerSignedOut(request: SignedInRequest): Promise<Answer> {
  const kept = await keptFrom(request)
  if (kept === null) return notFound
  const { transaction, viewer, now } = request
  const { tenant } = viewer.organisation
  const { personId } = kept.person
  const which = personId === viewer.personId ? ({ kind: 'others', personId, sessionId: viewer.sessionId } as const) : ({ kind: 'all', personId } as const)
  const { signInsEnded, linksEnded } = await endAccess(transaction, tenant, which, now)
  request.record({ action: 'people/person-signed-out', subjectId: personId, details: { signInsEnded, linksEnded } })
  return { kind: 'redirect', to: href(paths.person, { person: personId }, { done: 'signed-out' }) }
}
