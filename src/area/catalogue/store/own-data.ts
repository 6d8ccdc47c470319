import { sql } from 'kysely'
import type { DueRows, ErasableStore } from '../../../platform/own-data/index.ts'
import { catalogueTables } from '../tables.ts'

const tables = ['catalogue_application', 'catalogue_completion'] as const

/** What a person applied for, takes part in and finished. */
export const learningData: ErasableStore = {
  tables,
  read: async (transaction, tenant, personId) => {
    const db = catalogueTables(transaction)
    const applications = await db.selectFrom('catalogue_application').select(['entry_id as entry', 'applied_on as appliedOn', 'outcome', 'decided_on as decidedOn', 'said_by as saidBy']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('applied_on').orderBy('entry_id').execute()
    const completions = await db.selectFrom('catalogue_completion').select(['entry_id as entry', 'completed_on as completedOn', 'hours', 'pence', 'said_by as saidBy']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('completed_on').orderBy('entry_id').execute()
    return [...applications, ...completions]
  },
  erase: async (transaction, tenant, personId) => {
    for (const table of tables) await catalogueTables(transaction).deleteFrom(table).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** What people who left had applied for. */
export const applicationsOfLeavers: DueRows = ofLeavers('catalogue_application')

/** What people who left had finished. */
export const completionsOfLeavers: DueRows = ofLeavers('catalogue_completion')

function ofLeavers(table: (typeof tables)[number]): DueRows {
  return { table, isDue: ({ tenant, beforeDay }) => sql`person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay})` }
}
