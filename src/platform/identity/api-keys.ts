import type { Transaction } from 'kysely'
import type { KeyScope } from './access.ts'
import type { Credential } from './credential.ts'
import { identityTables } from './tables.ts'
import type { ViewedOrganisation } from './viewer.ts'

/** A program that asks with a key. */
export interface KeyHolder {
  readonly keyId: string
  readonly organisation: ViewedOrganisation
  readonly scopes: readonly KeyScope[]
}

/**
 * The key that a credential belongs to, while it holds.
 * @param transaction of the tenant that the credential names
 */
export async function findKey(transaction: Transaction<unknown>, { tenant, secretSha256 }: Credential, now: Date): Promise<KeyHolder | null> {
  const found = await identityTables(transaction)
    .selectFrom('api_key')
    .innerJoin('tenant', 'tenant.id', 'api_key.tenant_id')
    .select(['key_id', 'scopes', 'ods_code', 'tenant.name', 'is_demonstration'])
    .where('tenant_id', '=', tenant)
    .where('secret_sha256', '=', secretSha256)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (found === undefined) return null
  return {
    keyId: found.key_id,
    organisation: { tenant, odsCode: found.ods_code, name: found.name, isDemonstration: found.is_demonstration },
    // Written by us from the same closed set; one that was taken out since opens nothing.
    scopes: found.scopes as readonly KeyScope[],
  }
}
