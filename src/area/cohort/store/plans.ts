import { type Transaction, sql } from 'kysely'
import type { CohortStore } from '../service/cohort-store.ts'
import { cohortTables } from '../tables.ts'
import { cohortRow, sittingOf } from './rows.ts'

/** Groups and their days. */
export function planStore(transaction: Transaction<unknown>, tenant: string): Pick<CohortStore, 'lock' | 'add' | 'change' | 'remove' | 'sittings' | 'addSitting' | 'removeSitting'> {
  const db = cohortTables(transaction)
  return {
    async lock(cohortId) {
      await sql`select from cohort where tenant_id = ${tenant} and cohort_id = ${cohortId} for update`.execute(transaction)
    },
    async add(cohort) {
      await db.insertInto('cohort').values({ tenant_id: tenant, ...cohortRow(cohort) }).execute()
    },
    async change(cohort) {
      const { cohort_id: id, ...columns } = cohortRow(cohort)
      await db.updateTable('cohort').set(columns).where('tenant_id', '=', tenant).where('cohort_id', '=', id).execute()
    },
    async remove(cohortId) {
      await db.deleteFrom('cohort').where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).execute()
    },
    async sittings(cohortId) {
      return (await db.selectFrom('cohort_sitting').selectAll().where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).orderBy('day').execute()).map(sittingOf)
    },
    async addSitting(cohortId, { sittingId, day, notedOn }) {
      const added = await db.insertInto('cohort_sitting').values({ tenant_id: tenant, cohort_id: cohortId, sitting_id: sittingId, day, noted_on: notedOn }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return added.numInsertedOrUpdatedRows === 1n
    },
    async removeSitting(cohortId, sittingId) {
      await db.deleteFrom('cohort_sitting').where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).where('sitting_id', '=', sittingId).execute()
    },
  }
}
