import { sql } from 'kysely'
import type { ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { measureTables } from '../tables.ts'

/** The measures that a person answers for. */
export const ownedMeasuresData: ErasableStore = {
  tables: ['measure'],
  read: (transaction, tenant, personId) =>
    measureTables(transaction).selectFrom('measure').select(['name', 'closed_on as closedOn']).where('tenant_id', '=', tenant).where('owner_person_id', '=', personId).orderBy('name').execute(),
  erase: async (transaction, tenant, personId) => {
    await measureTables(transaction).updateTable('measure').set({ owner_person_id: null }).where('tenant_id', '=', tenant).where('owner_person_id', '=', personId).execute()
  },
}

/** Where a person is named for a value, a change, a rebase or a note. */
const columns = [
  { table: 'observation', column: 'entered_by' },
  { table: 'observation_change', column: 'entered_by' },
  { table: 'observation_change', column: 'changed_by' },
  { table: 'measure_rebase', column: 'decided_by' },
  { table: 'measure_rebase', column: 'withdrawn_by' },
  { table: 'measure_annotation', column: 'written_by' },
] as const

/** What a person entered, changed, decided and wrote. */
export const measureWorkData: ErasableStore = {
  tables: ['observation', 'observation_change', 'measure_rebase', 'measure_annotation'],
  read: async (transaction, tenant, personId) => {
    const found = await sql<OwnRecord>`
      select what, measure.name as measure, day, at, text from (
        select 'entered' as what, measure_id, day, entered_at as at, null as text from observation where tenant_id = ${tenant} and entered_by = ${personId}
        union all select 'changed', measure_id, day, changed_at, reason from observation_change where tenant_id = ${tenant} and changed_by = ${personId}
        union all select 'entered-before-a-change', measure_id, day, entered_at, null from observation_change where tenant_id = ${tenant} and entered_by = ${personId}
        union all select 'rebase', measure_id, starts_on, decided_at, reason from measure_rebase where tenant_id = ${tenant} and decided_by = ${personId}
        union all select 'rebase-withdrawn', measure_id, starts_on, withdrawn_at, withdrawn_reason from measure_rebase where tenant_id = ${tenant} and withdrawn_by = ${personId}
        union all select 'note', measure_id, day, written_at, text from measure_annotation where tenant_id = ${tenant} and written_by = ${personId}
      ) work join measure on measure.tenant_id = ${tenant} and measure.measure_id = work.measure_id
      order by at, day, what
    `.execute(transaction)
    return found.rows
  },
  erase: async (transaction, tenant, personId) => {
    for (const { table, column } of columns) {
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = null where tenant_id = ${tenant} and ${sql.ref(column)} = ${personId}`.execute(transaction)
    }
  },
}
