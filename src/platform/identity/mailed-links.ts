import type { Transaction } from 'kysely'
import { type Credential, makeCredential } from './credential.ts'
import { identityTables } from './tables.ts'

/** A mailed link works for this long, and once. */
export const linkMinutes = 15

/**
 * Makes a link by which one person may come in, once.
 * @param transaction of the tenant
 * @param minutes how long it works
 * @returns the text that the link carries; only its hash is kept
 */
export async function makeSignInLink(
  transaction: Transaction<unknown>,
  { tenant, personId, minutes = linkMinutes, now, newId, randomBytes }: {
    readonly tenant: string
    readonly personId: string
    readonly minutes?: number
    readonly now: Date
    readonly newId: () => string
    readonly randomBytes: (count: number) => Uint8Array
  },
): Promise<string> {
  const { text, credential } = makeCredential(tenant, randomBytes)
  const expires = new Date(now.getTime() + minutes * 60_000)
  await identityTables(transaction)
    .insertInto('mailed_link')
    .values({ tenant_id: tenant, link_id: newId(), secret_sha256: credential.secretSha256, person_id: personId, made_at: now, expires_at: expires, used_at: null })
    .execute()
  return text
}

/** How many links were made for somebody since a time: nobody's mailbox is flooded through us. */
export async function countSignInLinks(transaction: Transaction<unknown>, { tenant, personId, since }: { readonly tenant: string; readonly personId: string; readonly since: Date }): Promise<number> {
  const counted = await identityTables(transaction)
    .selectFrom('mailed_link')
    .select(({ fn }) => fn.countAll<number>().as('links'))
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', personId)
    .where('made_at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(counted.links)
}

/**
 * Uses a link up. Two who use it at the same moment: one comes in.
 * @returns whose link it was, or null when it is unknown, used or over
 */
export async function useSignInLink(transaction: Transaction<unknown>, { tenant, secretSha256 }: Credential, now: Date): Promise<string | null> {
  const used = await identityTables(transaction)
    .updateTable('mailed_link')
    .set({ used_at: now })
    .where('tenant_id', '=', tenant)
    .where('secret_sha256', '=', secretSha256)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person_id')
    .executeTakeFirst()
  return used?.person_id ?? null
}

/** Whose link this is while it may still be used, without using it up; null otherwise. */
export async function findSignInLink(transaction: Transaction<unknown>, { tenant, secretSha256 }: Credential, now: Date): Promise<string | null> {
  const found = await identityTables(transaction)
    .selectFrom('mailed_link')
    .select('person_id')
    .where('tenant_id', '=', tenant)
    .where('secret_sha256', '=', secretSha256)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return found?.person_id ?? null
}
