import type { Kysely, Transaction } from 'kysely'
import type { ImprovementStore } from './service/improvement-store.ts'
import { driverStore, ideaStore } from './store/drivers.ts'
import { cycleStore, questionStore } from './store/cycles.ts'
import { improvementColumns, improvementOf, memberColumns, memberOf } from './store/rows.ts'
import { type ImprovementTables, improvementTables } from './tables.ts'

/** The improvements of one organisation within one transaction. */
export function improvementStore(transaction: Transaction<unknown>, tenant: string): ImprovementStore {
  const db = improvementTables(transaction)
  return { ...wholeStore(db, tenant), ...memberStore(db, tenant), ...measureStore(db, tenant), ...driverStore(db, tenant), ...ideaStore(db, tenant), ...cycleStore(db, tenant), ...questionStore(db, tenant) }
}

type Tables = Kysely<ImprovementTables>

function wholeStore(db: Tables, tenant: string): Pick<ImprovementStore, 'improvements' | 'improvement' | 'lock' | 'addImprovement' | 'changeImprovement'> {
  const all = () => db.selectFrom('improvement').selectAll().where('tenant_id', '=', tenant)
  return {
    async improvements() {
      return (await all().orderBy('title').orderBy('improvement_id').execute()).map(improvementOf)
    },
    async improvement(improvementId) {
      const row = await all().where('improvement_id', '=', improvementId).executeTakeFirst()
      return row === undefined ? null : improvementOf(row)
    },
    async lock(improvementId) {
      await db.selectFrom('improvement').select('improvement_id').where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId).forUpdate().execute()
    },
    async addImprovement(improvement) {
      await db.insertInto('improvement').values({ tenant_id: tenant, improvement_id: improvement.improvementId, version: improvement.version, ...improvementColumns(improvement) }).execute()
    },
    async changeImprovement(improvement) {
      const query = db.updateTable('improvement').set({ ...improvementColumns(improvement), version: improvement.version + 1 })
      const changed = await query.where('tenant_id', '=', tenant).where('improvement_id', '=', improvement.improvementId).where('version', '=', improvement.version).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
  }
}

function memberStore(db: Tables, tenant: string): Pick<ImprovementStore, 'members' | 'workedOnBy' | 'keepMember'> {
  const all = () => db.selectFrom('improvement_member').selectAll().where('tenant_id', '=', tenant)
  return {
    async members(improvementIds) {
      if (improvementIds.length === 0) return new Map()
      const rows = await all().where('improvement_id', 'in', improvementIds).orderBy('part').orderBy('joined_on').orderBy('person_id').execute()
      const grouped = Map.groupBy(rows, ({ improvement_id }) => improvement_id)
      return new Map([...grouped].map(([id, members]) => [id, members.map(memberOf)]))
    },
    async workedOnBy(personId) {
      return (await all().where('person_id', '=', personId).where('left_on', 'is', null).execute()).map(({ improvement_id }) => improvement_id)
    },
    async keepMember(improvementId, member) {
      const columns = memberColumns(member)
      await db
        .insertInto('improvement_member')
        .values({ tenant_id: tenant, improvement_id: improvementId, person_id: member.personId, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'improvement_id', 'person_id']).doUpdateSet(columns))
        .execute()
    },
  }
}

const partOrder = { outcome: 0, process: 1, balancing: 2 } as const

function measureStore(db: Tables, tenant: string): Pick<ImprovementStore, 'measures' | 'keepMeasure' | 'removeMeasure'> {
  return {
    async measures(improvementId) {
      const rows = await db.selectFrom('improvement_measure').selectAll().where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId).orderBy('measure_id').execute()
      return rows.map(({ measure_id, part }) => ({ measureId: measure_id, part })).toSorted((one, other) => partOrder[one.part] - partOrder[other.part])
    },
    async keepMeasure(improvementId, { measureId, part }) {
      await db
        .insertInto('improvement_measure')
        .values({ tenant_id: tenant, improvement_id: improvementId, measure_id: measureId, part })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'improvement_id', 'measure_id']).doUpdateSet({ part }))
        .execute()
    },
    async removeMeasure(improvementId, measureId) {
      await db.deleteFrom('improvement_measure').where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId).where('measure_id', '=', measureId).execute()
    },
  }
}
