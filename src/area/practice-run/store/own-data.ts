import { sql } from 'kysely'
import type { DueRows, ErasableStore } from '../../../platform/own-data/index.ts'
import { practiceRunTables } from '../tables.ts'

/** The kept runs of a person, with what they wrote. */
export const practiceRunsData: ErasableStore = {
  tables: ['practice_run'],
  read: (transaction, tenant, personId) =>
    practiceRunTables(transaction)
      .selectFrom('practice_run')
      .select(['run_text as run', 'reached_hour as hourReached', 'note', 'reflections', 'kept_at as keptAt'])
      .where('tenant_id', '=', tenant)
      .where('person_id', '=', personId)
      .orderBy('kept_at')
      .execute(),
  erase: async (transaction, tenant, personId) => {
    await practiceRunTables(transaction).deleteFrom('practice_run').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Runs of people who left. */
export const runsOfLeavers: DueRows = {
  table: 'practice_run',
  isDue: ({ tenant, beforeDay }) => sql`person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay})`,
}
