import { createHmac } from 'node:crypto'
import type { Transaction } from 'kysely'
import { minuteMs, hourMs } from '../../kernel/durations.ts'
import type { GivenRole } from '../../kernel/workforce.ts'
import { type Credential, makeCredential } from './credential.ts'
import { identityTables } from './tables.ts'
import type { ViewedOrganisation } from './viewer.ts'

/** A working day and its handovers; nobody stays signed in for longer, however busy. */
export const longestSessionHours = 12
/** When nothing else is set: short enough for a computer that many share. */
export const usualIdleMinutes = 20
/** A request does not move the time of the last one unless it is older than this: reading stays reading. */
const touchAfterMs = minuteMs

/** How somebody came in. */
export type SignInMethod =
  | { readonly kind: 'link' }
  | { readonly kind: 'demonstration' }
  | {
      readonly kind: 'provider'
      readonly providerId: string
      readonly issuer: string
      readonly subject: string
      readonly providerSid: string | null
      /** Sealed: it is shown to the provider when the person signs out. */
      readonly sealedIdToken: string | null
    }

/** A sign-in that holds, with what the organisation and its grants say of the person. */
export interface FoundSession {
  readonly sessionId: string
  readonly personId: string
  readonly method: SignInMethod['kind']
  readonly organisation: ViewedOrganisation
  readonly grants: readonly { readonly role: GivenRole; readonly unitId: string | null }[]
  readonly idleMinutes: number
  readonly mark: string
  /** The time of the last request is old enough to be moved. */
  readonly isStale: boolean
}

/**
 * Begins a sign-in.
 * @param transaction of the tenant
 * @returns what the browser keeps, in a cookie that ends with the browser
 */
export async function beginSession(
  transaction: Transaction<unknown>,
  { tenant, personId, method, now, newId, randomBytes }: {
    readonly tenant: string
    readonly personId: string
    readonly method: SignInMethod
    readonly now: Date
    readonly newId: () => string
    readonly randomBytes: (count: number) => Uint8Array
  },
): Promise<{ readonly sessionId: string; readonly cookie: string }> {
  const { text, credential } = makeCredential(tenant, randomBytes)
  const sessionId = newId()
  const provider = method.kind === 'provider' ? method : null
  await identityTables(transaction)
    .insertInto('session')
    .values({
      tenant_id: tenant,
      session_id: sessionId,
      secret_sha256: credential.secretSha256,
      person_id: personId,
      method: method.kind,
      provider_id: provider?.providerId ?? null,
      issuer: provider?.issuer ?? null,
      subject: provider?.subject ?? null,
      provider_sid: provider?.providerSid ?? null,
      sealed_id_token: provider?.sealedIdToken ?? null,
      made_at: now,
      last_seen_at: now,
      ends_at: new Date(now.getTime() + longestSessionHours * hourMs),
      ended_at: null,
    })
    .execute()
  return { sessionId, cookie: text }
}

/**
 * The sign-in that a credential belongs to.
 * @param transaction of the tenant that the credential names
 * @returns null when there is none, or it was ended, is over, or was idle for too long
 */
export async function findSession(transaction: Transaction<unknown>, { tenant, secretSha256 }: Credential, now: Date): Promise<FoundSession | null> {
  const db = identityTables(transaction)
  const found = await db
    .selectFrom('session')
    .innerJoin('tenant', 'tenant.id', 'session.tenant_id')
    .leftJoin('organisation_settings', 'organisation_settings.tenant_id', 'session.tenant_id')
    .select(['session_id', 'person_id', 'method', 'last_seen_at', 'ends_at', 'ended_at', 'ods_code', 'name', 'is_demonstration', 'idle_minutes'])
    .where('session.tenant_id', '=', tenant)
    .where('secret_sha256', '=', secretSha256)
    .executeTakeFirst()
  if (found === undefined || found.ended_at !== null) return null
  const idleMinutes = found.idle_minutes ?? usualIdleMinutes
  const idleMs = now.getTime() - found.last_seen_at.getTime()
  if (found.ends_at <= now || idleMs > idleMinutes * minuteMs) return null
  const grants = await db.selectFrom('role_grant').select(['role', 'unit_id as unitId']).where('tenant_id', '=', tenant).where('person_id', '=', found.person_id).execute()
  return {
    sessionId: found.session_id,
    personId: found.person_id,
    method: found.method,
    organisation: { tenant, odsCode: found.ods_code, name: found.name, isDemonstration: found.is_demonstration },
    grants,
    idleMinutes,
    mark: markOf(secretSha256),
    isStale: idleMs > touchAfterMs,
  }
}

/** Moves the time of the last request. */
export async function touchSession(transaction: Transaction<unknown>, tenant: string, sessionId: string, now: Date): Promise<void> {
  await identityTables(transaction).updateTable('session').set({ last_seen_at: now }).where('tenant_id', '=', tenant).where('session_id', '=', sessionId).where('ended_at', 'is', null).execute()
}

/** How many sign-ins of a person hold now. */
export async function countSessions(transaction: Transaction<unknown>, tenant: string, personId: string, { now, idleMinutes }: { readonly now: Date; readonly idleMinutes: number }): Promise<number> {
  const counted = await identityTables(transaction)
    .selectFrom('session')
    .select(({ fn }) => fn.countAll<string>().as('sessions'))
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .where('last_seen_at', '>=', new Date(now.getTime() - idleMinutes * minuteMs))
    .executeTakeFirstOrThrow()
  return Number(counted.sessions)
}

/** Which sign-ins of a tenant to end: one, all of a person, or all of a person but one. */
export type SessionsToEnd =
  | { readonly kind: 'one'; readonly sessionId: string; readonly personId: string }
  | { readonly kind: 'all'; readonly personId: string }
  | { readonly kind: 'others'; readonly personId: string; readonly sessionId: string }

/**
 * Ends sign-ins at once, wherever they are.
 * @returns how many were ended now
 */
export async function endSessions(transaction: Transaction<unknown>, tenant: string, which: SessionsToEnd, now: Date): Promise<number> {
  const all = identityTables(transaction).updateTable('session').set({ ended_at: now, sealed_id_token: null }).where('tenant_id', '=', tenant).where('person_id', '=', which.personId).where('ended_at', 'is', null)
  const chosen = which.kind === 'all' ? all : all.where('session_id', which.kind === 'one' ? '=' : '!=', which.sessionId)
  const [result] = await chosen.execute()
  return Number(result?.numUpdatedRows ?? 0)
}

/** Binds a form to a sign-in without telling its secret. */
function markOf(secretSha256: string): string {
  return createHmac('sha256', secretSha256).update('evenkeel form').digest('base64url').slice(0, 22)
}
