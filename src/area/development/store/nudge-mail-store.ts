import type { Transaction } from 'kysely'
import { addressOfWhoStays } from '../../people/index.ts'
import type { NudgeMailStore } from '../service/mail-nudges.ts'
import { planStore } from '../store.ts'
import { developmentTables } from '../tables.ts'

/** Those of an organisation who want nudges by mail. */
export function nudgeMailStore(transaction: Transaction<unknown>, tenant: string): Omit<NudgeMailStore, 'send'> {
  const db = developmentTables(transaction)
  return {
    async people() {
      return (await db.selectFrom('development_mail').select('person_id').where('tenant_id', '=', tenant).orderBy('person_id').execute()).map((row) => row.person_id)
    },
    planOf: (personId) => planStore(transaction, tenant, personId).plan(),
    async mailed({ goals }) {
      if (goals.length === 0) return []
      const rows = await db.selectFrom('development_nudge_mail').selectAll().where('tenant_id', '=', tenant).where('goal_id', 'in', goals.map(({ goalId }) => goalId)).execute()
      return rows.map((row) => ({ goalId: row.goal_id, after: row.after_days }))
    },
    async keepMailed({ goalId, after }) {
      await db.insertInto('development_nudge_mail').values({ tenant_id: tenant, goal_id: goalId, after_days: after }).onConflict((conflict) => conflict.doNothing()).execute()
    },
    addressOf: (personId) => addressOfWhoStays(transaction, tenant, personId),
  }
}

/** Does somebody want the nudges by mail too? */
export async function wantsMail(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<boolean> {
  return (await developmentTables(transaction).selectFrom('development_mail').select('person_id').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()) !== undefined
}

/** Keeps whether somebody wants them. */
export async function chooseMail(transaction: Transaction<unknown>, tenant: string, personId: string, isWanted: boolean): Promise<void> {
  const db = developmentTables(transaction)
  if (isWanted) await db.insertInto('development_mail').values({ tenant_id: tenant, person_id: personId }).onConflict((conflict) => conflict.doNothing()).execute()
  else await db.deleteFrom('development_mail').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
}
