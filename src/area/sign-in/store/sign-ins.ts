import type { Transaction } from 'kysely'
import { minuteMs } from '../../../kernel/durations.ts'
import { identityTables } from '../../../platform/identity/index.ts'

/** A sign-in that holds, as its person sees it. */
export interface OwnSignIn {
  readonly sessionId: string
  readonly method: 'link' | 'provider' | 'demonstration'
  readonly providerId: string | null
  readonly madeAt: Date
  readonly lastSeenAt: Date
  readonly endsAt: Date
}

interface Own {
  readonly tenant: string
  readonly personId: string
}

/** The sign-ins of a person that hold now, the newest first. */
export async function listSignIns(transaction: Transaction<unknown>, { tenant, personId }: Own, { now, idleMinutes }: { readonly now: Date; readonly idleMinutes: number }): Promise<readonly OwnSignIn[]> {
  const rows = await identityTables(transaction)
    .selectFrom('session')
    .select(['session_id', 'method', 'provider_id', 'made_at', 'last_seen_at', 'ends_at'])
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .where('last_seen_at', '>=', new Date(now.getTime() - idleMinutes * minuteMs))
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map((row) => ({ sessionId: row.session_id, method: row.method, providerId: row.provider_id, madeAt: row.made_at, lastSeenAt: row.last_seen_at, endsAt: row.ends_at }))
}

/** One sign-in of a person, or null. */
export async function findSignIn(transaction: Transaction<unknown>, { tenant, personId }: Own, sessionId: string): Promise<OwnSignIn | null> {
  const row = await identityTables(transaction)
    .selectFrom('session')
    .select(['session_id', 'method', 'provider_id', 'made_at', 'last_seen_at', 'ends_at'])
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', personId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return row === undefined ? null : { sessionId: row.session_id, method: row.method, providerId: row.provider_id, madeAt: row.made_at, lastSeenAt: row.last_seen_at, endsAt: row.ends_at }
}

/** Ends a sign-in but keeps what its provider must be shown, so that the person can sign out there too. */
export async function endForProvider(transaction: Transaction<unknown>, { tenant, personId }: Own, sessionId: string, now: Date): Promise<void> {
  await identityTables(transaction)
    .updateTable('session')
    .set({ ended_at: now })
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', personId)
    .where('session_id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute()
}

/** A sign-in that has ended, on the way out at its provider. */
export interface EndedSignIn {
  readonly providerId: string
  readonly sealedIdToken: string | null
}

/** A sign-in with a provider that ended since this time, or null. */
export async function findEnded(transaction: Transaction<unknown>, tenant: string, sessionId: string, since: Date): Promise<EndedSignIn | null> {
  const row = await identityTables(transaction)
    .selectFrom('session')
    .select(['provider_id', 'sealed_id_token'])
    .where('tenant_id', '=', tenant)
    .where('session_id', '=', sessionId)
    .where('ended_at', '>', since)
    .executeTakeFirst()
  return row === undefined || row.provider_id === null ? null : { providerId: row.provider_id, sealedIdToken: row.sealed_id_token }
}

/** Forgets what the provider was to be shown: it has been, or never will be. */
export async function forgetIdToken(transaction: Transaction<unknown>, tenant: string, sessionId: string): Promise<void> {
  await identityTables(transaction).updateTable('session').set({ sealed_id_token: null }).where('tenant_id', '=', tenant).where('session_id', '=', sessionId).where('ended_at', 'is not', null).execute()
}

/** Forgets it for every sign-in that is over by itself, or was ended before a time. */
export async function forgetIdTokens(transaction: Transaction<unknown>, tenant: string, { endedBefore, now }: { readonly endedBefore: Date; readonly now: Date }): Promise<void> {
  const kept = identityTables(transaction).updateTable('session').set({ sealed_id_token: null }).where('tenant_id', '=', tenant).where('sealed_id_token', 'is not', null)
  await kept.where((row) => row.or([row('ended_at', '<', endedBefore), row('ends_at', '<', now)])).execute()
}

/**
 * Ends the sign-ins of whom a provider has signed out.
 * @param notice names the provider's session, its subject, or both; a session of ours whose name at the provider is not known goes by its subject
 * @returns the person of each sign-in that ended now
 */
export async function endNoticed(transaction: Transaction<unknown>, tenant: string, notice: { readonly issuer: string; readonly subject: string | null; readonly sid: string | null }, now: Date): Promise<readonly string[]> {
  const { issuer, subject, sid } = notice
  const rows = await identityTables(transaction)
    .updateTable('session')
    .set({ ended_at: now, sealed_id_token: null })
    .where('tenant_id', '=', tenant)
    .where('issuer', '=', issuer)
    .where('ended_at', 'is', null)
    .where((row) => row.and([...(subject === null ? [] : [row('subject', '=', subject)]), ...(sid === null ? [] : [subject === null ? row('provider_sid', '=', sid) : row.or([row('provider_sid', '=', sid), row('provider_sid', 'is', null)])])]))
    .returning('person_id')
    .execute()
  return rows.map(({ person_id: personId }) => personId)
}
