import type { ErasableStore } from '../../../platform/own-data/index.ts'
import { addressOf } from '../../people/index.ts'
import { personalTables } from '../tables.ts'

/** Mail that waits to be sent: the only mail that still holds an address. Its text is not shown again, it may hold a link that lets somebody in. */
export const mailData: ErasableStore = {
  tables: ['outgoing_mail'],
  read: async (transaction, tenant, personId) => {
    const email = await addressOf(transaction, tenant, personId)
    if (email === null) return []
    return personalTables(transaction).selectFrom('outgoing_mail').select(['purpose', 'made_at as madeAt', 'state']).where('tenant_id', '=', tenant).where('to_address', '=', email).orderBy('made_at').execute()
  },
  erase: async (transaction, tenant, personId) => {
    const email = await addressOf(transaction, tenant, personId)
    if (email !== null) await personalTables(transaction).deleteFrom('outgoing_mail').where('tenant_id', '=', tenant).where('to_address', '=', email).execute()
  },
}
