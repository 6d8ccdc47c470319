import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { KeyScope } from './access.ts'
import type { Credential } from './credential.ts'
import { identityTables } from './tables.ts'
import type { ViewedOrganisation } from './viewer.ts'

/** A program that asks with a key. */
export interface KeyHolder {
  readonly keyId: string
  readonly organisation: ViewedOrganisation
  readonly scopes: readonly KeyScope[]
  /** The day on which it was used last; null when it never was. */
  readonly lastUsedOn: CalendarDate | null
}

/**
 * The key that a credential belongs to, while it holds.
 * @param transaction of the tenant that the credential names
 */
export async function findKey(transaction: Transaction<unknown>, { tenant, secretSha256 }: Credential, now: Date): Promise<KeyHolder | null> {
  const found = await identityTables(transaction)
    .selectFrom('api_key')
    .innerJoin('tenant', 'tenant.id', 'api_key.tenant_id')
    .select(['key_id', 'scopes', 'last_used_on', 'ods_code', 'tenant.name', 'is_demonstration'])
    .where('tenant_id', '=', tenant)
    .where('secret_sha256', '=', secretSha256)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (found === undefined) return null
  return {
    keyId: found.key_id,
    organisation: { tenant, odsCode: found.ods_code, name: found.name, isDemonstration: found.is_demonstration },
    scopes: found.scopes,
    lastUsedOn: found.last_used_on,
  }
}

/** Notes the day on which a key was used. */
export async function noteKeyUse(transaction: Transaction<unknown>, { keyId, organisation }: KeyHolder, day: CalendarDate): Promise<void> {
  await identityTables(transaction).updateTable('api_key').set({ last_used_on: day }).where('tenant_id', '=', organisation.tenant).where('key_id', '=', keyId).execute()
}
