import { type Transaction, sql } from 'kysely'
import { endSignInLinks } from './mailed-links.ts'
import { type SessionsToEnd, endSessions } from './sessions.ts'

/**
 * Of many people those who are signed in or have a link that works.
 * @param transaction of the tenant
 * @param personIds any number: a file of staff may name thousands
 */
export async function withOpenAccess(transaction: Transaction<unknown>, tenant: string, personIds: readonly string[], now: Date): Promise<readonly string[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<{ person_id: string }>`
    select person_id from session where tenant_id = ${tenant} and ended_at is null and person_id = any(${personIds}::uuid[])
    union select person_id from mailed_link where tenant_id = ${tenant} and used_at is null and expires_at > ${now} and person_id = any(${personIds}::uuid[])
  `.execute(transaction)
  return rows.map(({ person_id }) => person_id)
}

/** What ended of how somebody came in or could. */
export interface EndedAccess {
  readonly signInsEnded: number
  readonly linksEnded: number
}

/**
 * Ends sign-ins of a person, and every link that was mailed to them and not used.
 * Links first: of who presses one at this very moment the sign-in is waited for, and ends too.
 * @param transaction of the tenant
 */
export async function endAccess(transaction: Transaction<unknown>, tenant: string, which: SessionsToEnd, now: Date): Promise<EndedAccess> {
  const linksEnded = await endSignInLinks(transaction, tenant, which.personId, now)
  return { signInsEnded: await endSessions(transaction, tenant, which, now), linksEnded }
}
