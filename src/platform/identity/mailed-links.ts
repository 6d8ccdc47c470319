import type { Transaction } from 'kysely'
import { minuteMs } from '../../kernel/durations.ts'
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
  const expires = new Date(now.getTime() + minutes * minuteMs)
  await identityTables(transaction)
    .insertInto('mailed_link')
    .values({ tenant_id: tenant, link_id: newId(), secret_sha256: credential.secretSha256, person_id: personId, made_at: now, expires_at: expires, used_at: null })
    .execute()
  return text
}

/** How many links were made for somebody since a time, and not used: nobody's mailbox is flooded through us. */
export async function countSignInLinks(transaction: Transaction<unknown>, { tenant, personId, since }: { readonly tenant: string; readonly personId: string; readonly since: Date }): Promise<number> {
  const counted = await identityTables(transaction)
    .selectFrom('mailed_link')
    .select(({ fn }) => fn.countAll<number>().as('links'))
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', personId)
    .where('made_at', '>', since)
    .where('used_at', 'is', null)
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

/** Ends every link of somebody that was not used yet: it went to an address that is theirs no longer. @returns how many */
export async function endSignInLinks(transaction: Transaction<unknown>, tenant: string, personId: string, now: Date): Promise<number> {
  const [ended] = await identityTables(transaction)
    .updateTable('mailed_link')
    .set({ used_at: now })
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute()
  return Number(ended?.numUpdatedRows ?? 0)
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
