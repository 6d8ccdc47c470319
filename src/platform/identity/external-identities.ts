import type { Transaction } from 'kysely'
import { identityTables } from './tables.ts'

/** A person's name at a provider: issuer and subject together, and never an e-mail address. */
export interface IdentityKey {
  readonly issuer: string
  readonly subject: string
}

/** Whose identity this is in an organisation, or null when it was not seen there before. */
export async function findLinkedPerson(transaction: Transaction<unknown>, tenant: string, { issuer, subject }: IdentityKey): Promise<string | null> {
  const found = await identityTables(transaction)
    .selectFrom('external_identity')
    .select('person_id')
    .where('tenant_id', '=', tenant)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return found?.person_id ?? null
}

/** Does this person have an identity of this issuer already? A second one is never linked by itself. */
export async function hasIdentityOf(transaction: Transaction<unknown>, tenant: string, personId: string, issuer: string): Promise<boolean> {
  const found = await identityTables(transaction)
    .selectFrom('external_identity')
    .select('subject')
    .where('tenant_id', '=', tenant)
    .where('person_id', '=', personId)
    .where('issuer', '=', issuer)
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Links an identity to a person.
 * @returns false when it was linked meanwhile
 */
export async function linkIdentity(
  transaction: Transaction<unknown>,
  { tenant, key, personId, providerId, now }: { readonly tenant: string; readonly key: IdentityKey; readonly personId: string; readonly providerId: string; readonly now: Date },
): Promise<boolean> {
  const linked = await identityTables(transaction)
    .insertInto('external_identity')
    .values({ tenant_id: tenant, ...key, person_id: personId, provider_id: providerId, linked_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return linked !== undefined
}
