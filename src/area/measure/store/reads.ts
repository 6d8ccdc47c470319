import type { Kysely, Transaction } from 'kysely'
import type { MeasureReads } from '../service/measure-reads.ts'
import { type MeasureTables, measureTables } from '../tables.ts'
import { annotationOf, earlierObservationOf, measureOf, observationOf, rebaseOf, targetOf } from './rows.ts'

/** What is known of the measures of one organisation, within one transaction. */
export function measureReads(transaction: Transaction<unknown>, tenant: string): MeasureReads {
  const db = measureTables(transaction)
  return { ...measuresIn(db, tenant), ...partsIn(db, tenant) }
}

function measuresIn(db: Kysely<MeasureTables>, tenant: string): Pick<MeasureReads, 'measure' | 'measuresOfUnits' | 'measuresById'> {
  const all = () => db.selectFrom('measure').selectAll().where('tenant_id', '=', tenant)
  return {
    async measure(measureId) {
      const row = await all().where('measure_id', '=', measureId).executeTakeFirst()
      return row === undefined ? null : measureOf(row)
    },
    async measuresOfUnits(unitIds) {
      return unitIds.length === 0 ? [] : (await all().where('unit_id', 'in', unitIds).orderBy('name').orderBy('measure_id').execute()).map(measureOf)
    },
    async measuresById(measureIds) {
      return measureIds.length === 0 ? [] : (await all().where('measure_id', 'in', measureIds).execute()).map(measureOf)
    },
  }
}

function partsIn(db: Kysely<MeasureTables>, tenant: string): Omit<MeasureReads, 'measure' | 'measuresOfUnits' | 'measuresById'> {
  return {
    async observations(measureId) {
      return (await db.selectFrom('observation').selectAll().where('tenant_id', '=', tenant).where('measure_id', '=', measureId).orderBy('day').execute()).map(observationOf)
    },
    async targets(measureId) {
      return (await db.selectFrom('measure_target').selectAll().where('tenant_id', '=', tenant).where('measure_id', '=', measureId).orderBy('starts_on').execute()).map(targetOf)
    },
    async rebases(measureId) {
      return (await db.selectFrom('measure_rebase').selectAll().where('tenant_id', '=', tenant).where('measure_id', '=', measureId).orderBy('starts_on').orderBy('decided_at').execute()).map(rebaseOf)
    },
    async annotations(measureId) {
      return (await db.selectFrom('measure_annotation').selectAll().where('tenant_id', '=', tenant).where('measure_id', '=', measureId).orderBy('day').orderBy('written_at').execute()).map(annotationOf)
    },
    async earlierObservations(measureId) {
      return (await db.selectFrom('observation_change').selectAll().where('tenant_id', '=', tenant).where('measure_id', '=', measureId).orderBy('changed_at', 'desc').orderBy('day').execute()).map(earlierObservationOf)
    },
  }
}
