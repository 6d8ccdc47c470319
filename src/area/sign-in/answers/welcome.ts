import type { Transaction } from 'kysely'
import { type AuditEvent, appendToAudit } from '../../../platform/audit/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignInRequest } from '../../../platform/http/route.ts'
import { type SignInMethod, beginSession, endSessions } from '../../../platform/identity/index.ts'

/** Somebody who has shown who they are. */
export interface Arrival {
  readonly tenant: string
  readonly personId: string
  readonly method: SignInMethod
  /** A path of ours, checked; null for their own page. */
  readonly returnTo: string | null
  /** What led to the sign-in, for the audit trail. */
  readonly before?: readonly AuditEvent[]
  readonly now: Date
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
}

/**
 * Begins a sign-in and says so in the audit trail. Call it last in its transaction.
 * @param transaction of the tenant
 * @returns the answer that carries the sign-in to the browser and leads on
 */
export async function welcome(transaction: Transaction<unknown>, { tenant, personId, method, returnTo, before = [], ...tools }: Arrival): Promise<Answer> {
  const { cookie } = await beginSession(transaction, { tenant, personId, method, ...tools })
  const details = { method: method.kind, providerId: method.kind === 'provider' ? method.providerId : null }
  const events = [...before, { action: 'identity/signed-in' as const, subjectId: personId, details }]
  await appendToAudit(transaction, { tenant, at: tools.now, actor: { kind: 'person', id: personId }, events })
  return {
    kind: 'redirect',
    to: returnTo ?? href(paths.home),
    cookies: [
      { name: 'session', value: cookie },
      { name: 'attempt', value: null },
      { name: 'link', value: null },
    ],
  }
}

/** Ends the sign-in that this browser had before somebody signs in anew, if it had one: a browser is one person's at a time. */
export async function leaveEarlier({ viewer, inTransaction, now }: Pick<SignInRequest, 'viewer' | 'inTransaction' | 'now'>): Promise<void> {
  if (viewer === null) return
  const { organisation, personId, sessionId } = viewer
  const { tenant } = organisation
  await inTransaction('write', tenant, async (transaction) => {
    await endSessions(transaction, tenant, { kind: 'one', sessionId, personId }, now)
    await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'person', id: personId }, events: [{ action: 'identity/signed-out', subjectId: personId, details: { because: 'another-sign-in', sessions: 1 } }] })
  })
}
