import type { Transaction } from 'kysely'
import type { OwnPlanStore } from './service.ts'
import { homeTables } from './tables.ts'

/** The plan of one person, and of nobody else. */
export function ownPlanStore(transaction: Transaction<unknown>, tenant: string, personId: string): OwnPlanStore {
  const db = homeTables(transaction)
  const mine = { tenant_id: tenant, person_id: personId }
  return {
    async find() {
      const found = await db.selectFrom('own_plan').select(['plan_text', 'taken_in_at', 'version']).where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()
      return found === undefined ? null : { text: found.plan_text, takenInAt: found.taken_in_at, version: found.version }
    },
    async write(text, drawnFrom, at) {
      if (drawnFrom === 0) {
        const row = { ...mine, plan_text: text, taken_in_at: at, version: 1 }
        return (await db.insertInto('own_plan').values(row).onConflict((conflict) => conflict.doNothing()).returning('version').executeTakeFirst()) !== undefined
      }
      const update = db.updateTable('own_plan').set({ plan_text: text, taken_in_at: at, version: drawnFrom + 1 })
      return (await update.where('tenant_id', '=', tenant).where('person_id', '=', personId).where('version', '=', drawnFrom).returning('version').executeTakeFirst()) !== undefined
    },
    async remove(drawnFrom) {
      const removal = db.deleteFrom('own_plan').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('version', '=', drawnFrom)
      return (await removal.returning('version').executeTakeFirst()) !== undefined
    },
  }
}
