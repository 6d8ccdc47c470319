import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { hourMs } from '../../kernel/durations.ts'
import { listOrganisations } from './organisations.ts'
import { identityTables } from './tables.ts'

/** The printed link of the first administrator works for this long. */
export const setUpLinkHours = 24

/**
 * Makes the link by which the first administrator sets up an organisation; every earlier one stops working.
 * @param transaction of no tenant
 * @returns the secret that the link carries, or null when an organisation was set up already
 */
export async function makeSetUpLink(transaction: Transaction<unknown>, now: Date, randomBytes: (count: number) => Uint8Array): Promise<string | null> {
  const db = identityTables(transaction)
  if (await isSetUp(transaction)) return null
  const secret = Buffer.from(randomBytes(32)).toString('base64url')
  await db.deleteFrom('set_up_link').execute()
  await db.insertInto('set_up_link').values({ secret_sha256: hashOf(secret), expires_at: new Date(now.getTime() + setUpLinkHours * hourMs) }).execute()
  return secret
}

/** Does this secret open the set-up now? */
export async function isSetUpLink(transaction: Transaction<unknown>, secret: string, now: Date): Promise<boolean> {
  if (await isSetUp(transaction)) return false
  const found = await identityTables(transaction).selectFrom('set_up_link').select('expires_at').where('secret_sha256', '=', hashOf(secret)).where('expires_at', '>', now).executeTakeFirst()
  return found !== undefined
}

/** The same, for who sets up: whoever sends the form at the same moment waits here until the transaction ends, and finds the link used. */
export async function holdSetUpLink(transaction: Transaction<unknown>, secret: string, now: Date): Promise<boolean> {
  await identityTables(transaction).selectFrom('set_up_link').select('expires_at').where('secret_sha256', '=', hashOf(secret)).forUpdate().execute()
  return isSetUpLink(transaction, secret, now)
}

/** Uses the link up, in the transaction in which `holdSetUpLink` was asked and the organisation was made; false when it is unknown, used or over. */
export async function useSetUpLink(transaction: Transaction<unknown>, secret: string, now: Date): Promise<boolean> {
  const used = await identityTables(transaction).deleteFrom('set_up_link').where('secret_sha256', '=', hashOf(secret)).where('expires_at', '>', now).returning('expires_at').executeTakeFirst()
  return used !== undefined
}

/** An organisation that is no demonstration is here, however it came: the link has done its work. */
async function isSetUp(transaction: Transaction<unknown>): Promise<boolean> {
  return (await listOrganisations(transaction)).some(({ isDemonstration }) => !isDemonstration)
}

/** The secret has 256 random bits: a plain hash cannot be turned back. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex')
}
