import type { Transaction } from 'kysely'
import { type SecretBox, identityTables } from '../../../platform/identity/index.ts'
import { addProvider, changeProvider, findProvider, listProviders, removeProvider } from '../../../platform/identity/providers.ts'
import type { ProviderStore } from '../service/providers.ts'

/** The providers of one organisation within one transaction. */
export function providerStore(transaction: Transaction<unknown>, tenant: string, box: SecretBox): ProviderStore {
  const db = identityTables(transaction)
  return {
    list: () => listProviders(transaction, tenant, box),
    find: (providerId) => findProvider(transaction, tenant, providerId, box),
    add: (settings) => addProvider(transaction, tenant, settings, box),
    change: (settings, version) => changeProvider(transaction, tenant, settings, version, box),
    remove: (providerId, version) => removeProvider(transaction, tenant, providerId, version),
    async countIdentities() {
      const rows = await db.selectFrom('external_identity').select(({ fn }) => ['provider_id', fn.countAll<number>().as('identities')]).where('tenant_id', '=', tenant).groupBy('provider_id').execute()
      return new Map(rows.map((row) => [row.provider_id, row.identities]))
    },
    async forgetIdentities(providerId) {
      await db.deleteFrom('sign_in_attempt').where('tenant_id', '=', tenant).where('provider_id', '=', providerId).execute()
      const gone = await db.deleteFrom('external_identity').where('tenant_id', '=', tenant).where('provider_id', '=', providerId).executeTakeFirst()
      return Number(gone.numDeletedRows)
    },
  }
}
