import { sql } from 'kysely'
import type { OwnDataParts } from '../own-data/index.ts'
import { homeTables } from './tables.ts'
import { ownPlanData as words } from './words/own-plan.ts'

const retentionKind = 'own-plans'

/** What this area keeps about people, for seeing, ending and erasing it. */
export const homeOwnData: OwnDataParts = {
  contributors: [
    {
      kind: 'own-plan',
      words: { name: words.name, why: words.why, howLong: (days) => `Until you delete it, or for ${days(retentionKind)} after you leave.`, whoSees: words.whoSees },
      tables: ['own_plan'],
      read: (transaction, tenant, personId) =>
        homeTables(transaction).selectFrom('own_plan').select(['plan_text as text', 'taken_in_at as takenInAt']).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute(),
      erasure: {
        kind: 'goes',
        words: words.goes,
        erase: async (transaction, tenant, personId) => {
          await homeTables(transaction).deleteFrom('own_plan').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
        },
      },
    },
  ],
  retentionKinds: [
    {
      id: retentionKind,
      words: words.retention,
      days: { usual: 90, lowest: 1, highest: 365 },
      count: async ({ transaction, tenant, beforeDay }) => {
        const { rows } = await sql<{ due: number }>`select count(*) as due from own_plan ${leftBefore(tenant, beforeDay)}`.execute(transaction)
        return rows[0]?.due ?? 0
      },
      remove: async ({ transaction, tenant, beforeDay }) => {
        const removed = await sql`delete from own_plan ${leftBefore(tenant, beforeDay)}`.execute(transaction)
        return Number(removed.numAffectedRows ?? 0)
      },
    },
  ],
}

function leftBefore(tenant: string, day: string) {
  return sql`where tenant_id = ${tenant} and person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${day})`
}
