import type { Transaction } from 'kysely'
import type { OwnDataContributor } from '../own-data-contributor.ts'
import { personalTables } from '../tables.ts'
import { erasureWords, kindWords } from '../words/kinds.ts'

/** Mail that waits to be sent: the only mail that still holds an address. Its text is not shown again, it may hold a link that lets somebody in. */
export const mailKind: OwnDataContributor = {
  kind: 'mail',
  words: kindWords.mail,
  tables: ['outgoing_mail'],
  read: async (transaction, tenant, personId) => {
    const email = await emailOf(transaction, tenant, personId)
    if (email === null) return []
    return personalTables(transaction).selectFrom('outgoing_mail').select(['purpose', 'made_at as madeAt', 'state']).where('tenant_id', '=', tenant).where('to_address', '=', email).orderBy('made_at').execute()
  },
  erasure: {
    kind: 'goes',
    words: erasureWords.mail,
    erase: async (transaction, tenant, personId) => {
      const email = await emailOf(transaction, tenant, personId)
      if (email !== null) await personalTables(transaction).deleteFrom('outgoing_mail').where('tenant_id', '=', tenant).where('to_address', '=', email).execute()
    },
  },
}

async function emailOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<string | null> {
  const found = await personalTables(transaction).selectFrom('person').select('email').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()
  return found?.email ?? null
}
