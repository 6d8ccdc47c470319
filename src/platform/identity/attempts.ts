import type { Transaction } from 'kysely'
import { minuteMs } from '../../kernel/durations.ts'
import { type Credential, makeCredential } from './credential.ts'
import type { SignInAttempt } from './oidc/index.ts'
import { identityTables } from './tables.ts'

/** Whoever left for a provider must be back within this time. */
const attemptMinutes = 10

/** A sign-in with a provider that was begun and not yet finished. */
export interface KeptAttempt {
  readonly providerId: string
  readonly attempt: SignInAttempt
  /** A path of ours, where the person wanted to go; null for their own page. */
  readonly returnTo: string | null
}

/**
 * Keeps an attempt until the person is back from the provider, and forgets those that are over.
 * @param transaction of the tenant
 * @returns what the browser keeps, in a cookie: who comes back must be the browser that left
 */
export async function keepAttempt(
  transaction: Transaction<unknown>,
  { tenant, kept, now, newId, randomBytes }: {
    readonly tenant: string
    readonly kept: KeptAttempt
    readonly now: Date
    readonly newId: () => string
    readonly randomBytes: (count: number) => Uint8Array
  },
): Promise<string> {
  const { text, credential } = makeCredential(tenant, randomBytes)
  const { state, nonce, codeVerifier } = kept.attempt
  const db = identityTables(transaction)
  await db.deleteFrom('sign_in_attempt').where('tenant_id', '=', tenant).where('expires_at', '<', now).execute()
  await db
    .insertInto('sign_in_attempt')
    .values({
      tenant_id: tenant,
      attempt_id: newId(),
      secret_sha256: credential.secretSha256,
      provider_id: kept.providerId,
      state,
      nonce,
      code_verifier: codeVerifier,
      return_to: kept.returnTo,
      expires_at: new Date(now.getTime() + attemptMinutes * minuteMs),
    })
    .execute()
  return text
}

/**
 * Takes an attempt out: it is used once, whatever comes of it. Two who come back at the same moment: one has it.
 * @returns null when it is unknown, was taken or is over
 */
export async function takeAttempt(transaction: Transaction<unknown>, { tenant, secretSha256 }: Credential, now: Date): Promise<KeptAttempt | null> {
  const taken = await identityTables(transaction).deleteFrom('sign_in_attempt').where('tenant_id', '=', tenant).where('secret_sha256', '=', secretSha256).returningAll().executeTakeFirst()
  if (taken === undefined || taken.expires_at <= now) return null
  return { providerId: taken.provider_id, attempt: { state: taken.state, nonce: taken.nonce, codeVerifier: taken.code_verifier }, returnTo: taken.return_to }
}
