import type { Transaction } from 'kysely'
import type { WeekStore } from '../service/week-store.ts'
import { roleCharterTables } from '../tables.ts'
import { weekOf } from './rows.ts'

/** Where the weeks of one person went. It is made for that person and reaches no other's. */
export function weekStore(transaction: Transaction<unknown>, tenant: string, personId: string): WeekStore {
  const db = roleCharterTables(transaction)
  const mine = { tenant_id: tenant, person_id: personId }
  return {
    async all() {
      return (await db.selectFrom('charter_week').select(['starts_on', 'sealed']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('starts_on', 'desc').execute()).map(weekOf)
    },
    async put({ startsOn, sealed }) {
      await db.insertInto('charter_week').values({ ...mine, starts_on: startsOn, sealed }).onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'starts_on']).doUpdateSet({ sealed })).execute()
    },
    async removeAll() {
      await db.deleteFrom('charter_week').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
    async isTold(startsOn) {
      return (await db.selectFrom('charter_week').select('starts_on').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('starts_on', '=', startsOn).executeTakeFirst()) !== undefined
    },
    async isReminded() {
      return (await db.selectFrom('charter_week_reminder').select('person_id').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()) !== undefined
    },
    async remind(isWanted) {
      if (isWanted) await db.insertInto('charter_week_reminder').values(mine).onConflict((conflict) => conflict.doNothing()).execute()
      else await db.deleteFrom('charter_week_reminder').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  }
}
