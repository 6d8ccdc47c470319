import type { Transaction } from 'kysely'
import type { RoleCharterStore } from '../service/role-charter-store.ts'
import { roleCharterTables } from '../tables.ts'
import { weekOf } from './rows.ts'

/** Where the weeks of one person went. */
export function weeksIn(transaction: Transaction<unknown>, tenant: string): Pick<RoleCharterStore, 'weeks' | 'putWeek' | 'removeWeeks'> {
  const db = roleCharterTables(transaction)
  return {
    async weeks(personId) {
      return (await db.selectFrom('charter_week').select(['starts_on', 'care', 'management', 'leadership']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('starts_on', 'desc').execute()).map(weekOf)
    },
    async putWeek(personId, { startsOn, care, management, leadership }) {
      const taps = { care, management, leadership }
      await db.insertInto('charter_week').values({ tenant_id: tenant, person_id: personId, starts_on: startsOn, ...taps }).onConflict((conflict) => conflict.columns(['tenant_id', 'person_id', 'starts_on']).doUpdateSet(taps)).execute()
    },
    async removeWeeks(personId) {
      return Number((await db.deleteFrom('charter_week').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()).numDeletedRows)
    },
  }
}
