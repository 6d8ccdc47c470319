import { sql } from 'kysely'
import type { DueRows, ErasableStore } from '../../../platform/own-data/index.ts'
import { profileTables } from '../tables.ts'

/** What a person wants to do differently, and what they want to see first. */
export const profileAnswersData: ErasableStore = {
  tables: ['profile_answer', 'profile_order'],
  read: async (transaction, tenant, personId) => {
    const db = profileTables(transaction)
    const answers = await db
      .selectFrom('profile_answer')
      .select(['kind', 'answer', 'look_again_on as lookAgainOn', 'written_at as writtenAt'])
      .where('tenant_id', '=', tenant)
      .where('person_id', '=', personId)
      .orderBy('written_at')
      .execute()
    const order = await db.selectFrom('profile_order').select('first').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    return [...answers, ...order.map(({ first }) => ({ kind: 'shown-first', first }))]
  },
  erase: async (transaction, tenant, personId) => {
    for (const table of ['profile_answer', 'profile_order'] as const) await profileTables(transaction).deleteFrom(table).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Answers of people who left; what they wanted to see first goes with them. */
export const profileAnswersOfLeavers: DueRows = {
  table: 'profile_answer',
  isDue: ({ tenant, beforeDay }) => leftBefore(tenant, beforeDay),
  before: async ({ transaction, tenant, beforeDay }) => {
    await sql`delete from profile_order where tenant_id = ${tenant} and (${leftBefore(tenant, beforeDay)})`.execute(transaction)
  },
}

function leftBefore(tenant: string, day: string) {
  return sql`person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${day})`
}
