import { type RawBuilder, sql } from 'kysely'
import type { ErasableStore, RetentionKind } from '../../../platform/own-data/index.ts'
import { homeTables } from '../tables.ts'

/** The plan of a person. */
export const ownPlanData: ErasableStore = {
  tables: ['own_plan'],
  read: (transaction, tenant, personId) =>
    homeTables(transaction).selectFrom('own_plan').select(['plan_text as text', 'taken_in_at as takenInAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute(),
  erase: async (transaction, tenant, personId) => {
    await homeTables(transaction).deleteFrom('own_plan').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Plans of people who left. */
export const plansOfLeavers: Pick<RetentionKind, 'count' | 'remove'> = {
  count: async ({ transaction, tenant, beforeDay }) => {
    const { rows } = await sql<{ due: number }>`select count(*) as due from own_plan ${leftBefore(tenant, beforeDay)}`.execute(transaction)
    return rows[0]?.due ?? 0
  },
  remove: async ({ transaction, tenant, beforeDay }) => {
    const removed = await sql`delete from own_plan ${leftBefore(tenant, beforeDay)}`.execute(transaction)
    return Number(removed.numAffectedRows ?? 0)
  },
}

function leftBefore(tenant: string, day: string): RawBuilder<unknown> {
  return sql`where tenant_id = ${tenant} and person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${day})`
}
