import type { Kysely, Transaction } from 'kysely'
import type { MeasureStore } from './service/measure-store.ts'
import { measureReads } from './store/reads.ts'
import { measureColumns, measureOf, storedValue } from './store/rows.ts'
import { type MeasureTables, measureTables } from './tables.ts'

type Tables = Kysely<MeasureTables>
/** Rows written by one statement: the parameters of a statement are limited. */
const rowsAtOnce = 1_000

/** The measures of one organisation within one transaction. */
export function measureStore(transaction: Transaction<unknown>, tenant: string): MeasureStore {
  const db = measureTables(transaction)
  return { ...measureReads(transaction, tenant), ...measureWrites(db, tenant), ...observationWrites(db, tenant), ...partWrites(db, tenant) }
}

function measureWrites(db: Tables, tenant: string): Pick<MeasureStore, 'lockMeasure' | 'addMeasure' | 'changeMeasure' | 'putTargets'> {
  return {
    async lockMeasure(measureId) {
      const row = await db.selectFrom('measure').selectAll().where('tenant_id', '=', tenant).where('measure_id', '=', measureId).forUpdate().executeTakeFirst()
      return row === undefined ? null : measureOf(row)
    },
    async addMeasure(measure) {
      await db.insertInto('measure').values({ tenant_id: tenant, measure_id: measure.measureId, version: measure.version, ...measureColumns(measure) }).execute()
    },
    async changeMeasure(measure) {
      const query = db.updateTable('measure').set({ ...measureColumns(measure), version: measure.version + 1 })
      const changed = await query.where('tenant_id', '=', tenant).where('measure_id', '=', measure.measureId).where('version', '=', measure.version).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
    async putTargets(measureId, targets) {
      await db.deleteFrom('measure_target').where('tenant_id', '=', tenant).where('measure_id', '=', measureId).execute()
      if (targets.length > 0) await db.insertInto('measure_target').values(targets.map(({ startsOn, value }) => ({ tenant_id: tenant, measure_id: measureId, starts_on: startsOn, value }))).execute()
    },
  }
}

function observationWrites(db: Tables, tenant: string): Pick<MeasureStore, 'addObservations' | 'changeObservation' | 'removeObservations' | 'keepEarlier'> {
  return {
    async addObservations(measureId, observations) {
      for (let at = 0; at < observations.length; at += rowsAtOnce) {
        const rows = observations.slice(at, at + rowsAtOnce).map(({ version, ...stored }) => ({ tenant_id: tenant, measure_id: measureId, ...storedValue(stored), version }))
        await db.insertInto('observation').values(rows).execute()
      }
    },
    async changeObservation(measureId, { version, ...stored }) {
      const { day, ...columns } = storedValue(stored)
      const query = db.updateTable('observation').set({ ...columns, version: version + 1 })
      const changed = await query.where('tenant_id', '=', tenant).where('measure_id', '=', measureId).where('day', '=', day).where('version', '=', version).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
    async removeObservations(measureId, days) {
      if (days.length > 0) await db.deleteFrom('observation').where('tenant_id', '=', tenant).where('measure_id', '=', measureId).where('day', 'in', days).execute()
    },
    async keepEarlier(measureId, earlier) {
      for (let at = 0; at < earlier.length; at += rowsAtOnce) {
        const rows = earlier.slice(at, at + rowsAtOnce).map(({ changeId, isRemoval, reason, changedBy, changedAt, ...stood }) => ({ tenant_id: tenant, measure_id: measureId, change_id: changeId, ...storedValue(stood), is_removal: isRemoval, reason, changed_by: changedBy, changed_at: changedAt }))
        await db.insertInto('observation_change').values(rows).execute()
      }
    },
  }
}

function partWrites(db: Tables, tenant: string): Pick<MeasureStore, 'addRebase' | 'withdrawRebase' | 'addAnnotation' | 'removeAnnotation'> {
  return {
    async addRebase(measureId, { rebaseId, startsOn, reason, decidedBy, decidedAt }) {
      const row = { tenant_id: tenant, rebase_id: rebaseId, measure_id: measureId, starts_on: startsOn, reason, decided_by: decidedBy, decided_at: decidedAt, withdrawn_by: null, withdrawn_at: null, withdrawn_reason: null }
      await db.insertInto('measure_rebase').values(row).execute()
    },
    async withdrawRebase(rebaseId, { by, at, reason }) {
      const query = db.updateTable('measure_rebase').set({ withdrawn_by: by, withdrawn_at: at, withdrawn_reason: reason })
      const changed = await query.where('tenant_id', '=', tenant).where('rebase_id', '=', rebaseId).where('withdrawn_at', 'is', null).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
    async addAnnotation(measureId, { annotationId, day, text, writtenBy, writtenAt }) {
      await db.insertInto('measure_annotation').values({ tenant_id: tenant, annotation_id: annotationId, measure_id: measureId, day, text, written_by: writtenBy, written_at: writtenAt }).execute()
    },
    async removeAnnotation(measureId, annotationId) {
      const removed = await db.deleteFrom('measure_annotation').where('tenant_id', '=', tenant).where('measure_id', '=', measureId).where('annotation_id', '=', annotationId).executeTakeFirst()
      return removed.numDeletedRows === 1n
    },
  }
}
