import { type Transaction, sql } from 'kysely'
import type { KeptAnswer } from '../records.ts'
import type { ProfileStore } from '../service/profile-store.ts'
import { type ProfileTables, profileTables } from '../tables.ts'

/** What one person keeps beside their profile, and nobody else's. */
export function profileStore(transaction: Transaction<unknown>, tenant: string, personId: string): ProfileStore {
  const db = profileTables(transaction)
  return {
    async answers() {
      const rows = await db.selectFrom('profile_answer').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('written_at', 'desc').orderBy('answer_id').execute()
      return rows.map(answerOf)
    },
    async countForKeeping() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`profile-answer ${personId}`}, 0))`.execute(transaction)
      const counted = await db.selectFrom('profile_answer').select(({ fn }) => fn.countAll<number>().as('answers')).where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirstOrThrow()
      return counted.answers
    },
    async add({ answerId, kind, words, lookAgainOn, writtenAt }) {
      await db.insertInto('profile_answer').values({ tenant_id: tenant, person_id: personId, answer_id: answerId, kind, answer: words, look_again_on: lookAgainOn, written_at: writtenAt }).execute()
    },
    async remove(answerId) {
      const removal = await db.deleteFrom('profile_answer').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('answer_id', '=', answerId).executeTakeFirst()
      return removal.numDeletedRows === 1n
    },
    async first() {
      const row = await db.selectFrom('profile_order').select('first').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()
      return row?.first ?? null
    },
    async choose(first) {
      const chosen = { tenant_id: tenant, person_id: personId, first }
      await db.insertInto('profile_order').values(chosen).onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ first })).execute()
    },
  }
}

function answerOf(row: ProfileTables['profile_answer']): KeptAnswer {
  return { answerId: row.answer_id, kind: row.kind, words: row.answer, lookAgainOn: row.look_again_on, writtenAt: row.written_at }
}
