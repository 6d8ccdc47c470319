import type { Kysely } from 'kysely'
import type { ImprovementStore } from '../service/improvement-store.ts'
import type { ImprovementTables } from '../tables.ts'
import { driverOf, ideaColumns, ideaOf } from './rows.ts'

type Tables = Kysely<ImprovementTables>

/** The drivers of improvements. */
export function driverStore(db: Tables, tenant: string): Pick<ImprovementStore, 'drivers' | 'keepDriver' | 'removeDrivers'> {
  return {
    async drivers(improvementId) {
      return (await db.selectFrom('driver').selectAll().where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId).orderBy('place').orderBy('driver_id').execute()).map(driverOf)
    },
    async keepDriver(improvementId, { driverId, parentId, text, place }) {
      await db
        .insertInto('driver')
        .values({ tenant_id: tenant, driver_id: driverId, improvement_id: improvementId, parent_id: parentId, text, place })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'driver_id']).doUpdateSet({ parent_id: parentId, text, place }))
        .execute()
    },
    async removeDrivers(improvementId, driverIds) {
      if (driverIds.length === 0) return
      await db.updateTable('change_idea').set({ driver_id: null }).where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId).where('driver_id', 'in', driverIds).execute()
      await db.deleteFrom('driver').where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId).where('driver_id', 'in', driverIds).execute()
    },
  }
}

/** The change ideas of improvements. */
export function ideaStore(db: Tables, tenant: string): Pick<ImprovementStore, 'ideas' | 'addIdea' | 'changeIdea'> {
  return {
    async ideas(improvementId) {
      return (await db.selectFrom('change_idea').selectAll().where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId).orderBy('place').orderBy('idea_id').execute()).map(ideaOf)
    },
    async addIdea(improvementId, idea) {
      await db.insertInto('change_idea').values({ tenant_id: tenant, improvement_id: improvementId, idea_id: idea.ideaId, version: idea.version, ...ideaColumns(idea) }).execute()
    },
    async changeIdea(idea) {
      const query = db.updateTable('change_idea').set({ ...ideaColumns(idea), version: idea.version + 1 })
      const changed = await query.where('tenant_id', '=', tenant).where('idea_id', '=', idea.ideaId).where('version', '=', idea.version).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
  }
}
