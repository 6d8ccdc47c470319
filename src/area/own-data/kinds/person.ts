import type { OwnDataContributor } from '../own-data-contributor.ts'
import { personalTables } from '../tables.ts'
import { erasureWords, kindWords } from '../words/kinds.ts'

/** Names, address, employee number. The row stays when they go, so that ids elsewhere lead to nobody. */
export const personKind: OwnDataContributor = {
  kind: 'person',
  words: kindWords.person,
  tables: ['person'],
  read: (transaction, tenant, personId) =>
    personalTables(transaction)
      .selectFrom('person')
      .select(['person_id as personId', 'given_name as givenName', 'family_name as familyName', 'email', 'employee_number as employeeNumber', 'left_on as leftOn'])
      .where('tenant_id', '=', tenant)
      .where('person_id', '=', personId)
      .execute(),
  erasure: {
    kind: 'goes',
    words: erasureWords.person,
    erase: async (transaction, tenant, personId, now) => {
      await personalTables(transaction)
        .updateTable('person')
        .set(({ eb }) => ({ given_name: '', family_name: '', email: null, employee_number: null, erased_at: now, version: eb('version', '+', 1) }))
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', personId)
        .execute()
    },
  },
}
