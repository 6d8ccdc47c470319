import type { OwnDataContributor } from '../own-data-contributor.ts'
import { personalTables } from '../tables.ts'
import { erasureWords, kindWords } from '../words/kinds.ts'

/** Sign-ins and mailed links, without their secrets, of which only hashes are kept. */
export const signInsKind: OwnDataContributor = {
  kind: 'sign-ins',
  words: kindWords['sign-ins'],
  tables: ['session', 'mailed_link'],
  read: async (transaction, tenant, personId) => {
    const db = personalTables(transaction)
    const sessions = await db.selectFrom('session').select(['method', 'made_at as beganAt', 'last_seen_at as lastSeenAt', 'ended_at as endedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('made_at').execute()
    const links = await db.selectFrom('mailed_link').select(['made_at as madeAt', 'expires_at as expiresAt', 'used_at as usedAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('made_at').execute()
    return [...sessions.map((session) => ({ what: 'sign-in', ...session })), ...links.map((link) => ({ what: 'mailed-link', ...link }))]
  },
  erasure: {
    kind: 'goes',
    words: erasureWords['sign-ins'],
    erase: async (transaction, tenant, personId) => {
      const db = personalTables(transaction)
      await db.deleteFrom('session').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
      await db.deleteFrom('mailed_link').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  },
}
