import type { OwnDataContributor } from '../own-data-contributor.ts'
import { personalTables } from '../tables.ts'
import { erasureWords, kindWords } from '../words/kinds.ts'

/** Sign-ins of providers that are linked to somebody: where they come from, not their inner number. */
export const identitiesKind: OwnDataContributor = {
  kind: 'identities',
  words: kindWords.identities,
  tables: ['external_identity'],
  read: (transaction, tenant, personId) =>
    personalTables(transaction).selectFrom('external_identity').select(['issuer', 'linked_at as linkedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('linked_at').execute(),
  erasure: {
    kind: 'goes',
    words: erasureWords.identities,
    erase: async (transaction, tenant, personId) => {
      await personalTables(transaction).deleteFrom('external_identity').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  },
}
