import type { Selectable, Transaction } from 'kysely'
import { byName } from '../../kernel/by-name.ts'
import type { ProviderSettings } from './oidc/index.ts'
import type { SecretBox } from './secret-box.ts'
import { type IdentityTables, identityTables } from './tables.ts'

/** A provider as an organisation has set it up. */
export interface KnownProvider {
  readonly settings: ProviderSettings
  /** The client secret was sealed with another key: it must be typed again before anybody can sign in. */
  readonly isSecretLost: boolean
  /** Grows by one with each change: who saves an older one is told. */
  readonly version: number
}

/**
 * The providers of an organisation, by name.
 * @param transaction of the tenant
 */
export async function listProviders(transaction: Transaction<unknown>, tenant: string, box: SecretBox): Promise<readonly KnownProvider[]> {
  const rows = await identityTables(transaction).selectFrom('identity_provider').selectAll().where('tenant_id', '=', tenant).execute()
  return rows.map((row) => providerOf(row, box)).toSorted((a, b) => byName(a.settings.name, b.settings.name))
}

/** One provider of an organisation, or null. */
export async function findProvider(transaction: Transaction<unknown>, tenant: string, providerId: string, box: SecretBox): Promise<KnownProvider | null> {
  const row = await identityTables(transaction).selectFrom('identity_provider').selectAll().where('tenant_id', '=', tenant).where('provider_id', '=', providerId).executeTakeFirst()
  return row === undefined ? null : providerOf(row, box)
}

/** Adds a provider; its settings were checked before. */
export async function addProvider(transaction: Transaction<unknown>, tenant: string, settings: ProviderSettings, box: SecretBox): Promise<void> {
  await identityTables(transaction)
    .insertInto('identity_provider')
    .values({ tenant_id: tenant, provider_id: settings.providerId, version: 1, ...kept(settings, box) })
    .execute()
}

/**
 * Changes a provider.
 * @param version that the change was drawn from
 * @returns false when somebody else changed or removed it meanwhile
 */
export async function changeProvider(transaction: Transaction<unknown>, tenant: string, settings: ProviderSettings, version: number, box: SecretBox): Promise<boolean> {
  const changed = await identityTables(transaction)
    .updateTable('identity_provider')
    .set({ ...kept(settings, box), version: version + 1 })
    .where('tenant_id', '=', tenant)
    .where('provider_id', '=', settings.providerId)
    .where('version', '=', version)
    .returning('provider_id')
    .executeTakeFirst()
  return changed !== undefined
}

/** Has an organisation that is no demonstration a sign-in provider? Any transaction may ask. */
export async function hasRealProvider(transaction: Transaction<unknown>): Promise<boolean> {
  const found = await identityTables(transaction).selectFrom('tenant').select('id').where('is_demonstration', '=', false).where('has_provider', '=', true).limit(1).executeTakeFirst()
  return found !== undefined
}

/** Does a provider of this organisation let in whoever has an employee number that it knows? */
export async function isMatchedByNumber(transaction: Transaction<unknown>, tenant: string): Promise<boolean> {
  const rows = await identityTables(transaction).selectFrom('identity_provider').select('settings').where('tenant_id', '=', tenant).execute()
  // As in `providerOf`: only `kept` writes them.
  return rows.some(({ settings }) => (settings as Pick<ProviderSettings, 'matchesBy'>).matchesBy === 'employee-number')
}

/** Removes a provider; false when somebody else changed or removed it meanwhile. Whom it let in is for the caller to forget. */
export async function removeProvider(transaction: Transaction<unknown>, tenant: string, providerId: string, version: number): Promise<boolean> {
  const removed = await identityTables(transaction)
    .deleteFrom('identity_provider')
    .where('tenant_id', '=', tenant)
    .where('provider_id', '=', providerId)
    .where('version', '=', version)
    .returning('provider_id')
    .executeTakeFirst()
  return removed !== undefined
}

function kept({ providerId: _providerId, clientSecret, ...settings }: ProviderSettings, box: SecretBox): { readonly settings: string; readonly sealed_client_secret: string | null } {
  return { settings: JSON.stringify(settings), sealed_client_secret: clientSecret === null ? null : box.seal(clientSecret) }
}

type ProviderRow = Selectable<IdentityTables['identity_provider']>

function providerOf({ provider_id: providerId, settings, sealed_client_secret: sealed, version }: ProviderRow, box: SecretBox): KnownProvider {
  const clientSecret = sealed === null ? null : box.open(sealed)
  // Only `kept` writes them, from settings that were checked.
  const stored = settings as Omit<ProviderSettings, 'providerId' | 'clientSecret'>
  return { settings: { ...stored, providerId, clientSecret }, isSecretLost: sealed !== null && clientSecret === null, version }
}
