import { type Transaction, sql } from 'kysely'
import type { CohortStore } from '../service/cohort-store.ts'
import { cohortTables } from '../tables.ts'
import { memberOf } from './rows.ts'

/** Who is invited, what they answered, and who came. */
export function memberStore(transaction: Transaction<unknown>, tenant: string): Pick<CohortStore, 'members' | 'invite' | 'uninvite' | 'answer' | 'attendance' | 'noteAttendance'> {
  const db = cohortTables(transaction)
  return {
    async members(cohortId, stayingOn) {
      const all = db.selectFrom('cohort_member').selectAll().where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).orderBy('person_id')
      const left = sql<boolean>`person_id in (select person_id from person where tenant_id = ${tenant} and left_on <= ${stayingOn})`
      return (await (stayingOn === null ? all : all.where((row) => row.not(left))).execute()).map(memberOf)
    },
    async invite(cohortId, personIds, today) {
      if (personIds.length === 0) return
      const rows = personIds.map((personId) => ({ tenant_id: tenant, cohort_id: cohortId, person_id: personId, invited_on: today, answer: null, answered_at: null, counted_assessment: null }))
      await db.insertInto('cohort_member').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
    },
    async uninvite(cohortId, personId) {
      const removed = await db.deleteFrom('cohort_member').where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).where('person_id', '=', personId).where('answer', 'is', null).executeTakeFirst()
      return removed.numDeletedRows === 1n
    },
    async answer(cohortId, personId, answer, at) {
      await db.updateTable('cohort_member').set({ answer, answered_at: at }).where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).where('person_id', '=', personId).execute()
    },
    async attendance(cohortId) {
      const rows = await db.selectFrom('cohort_attendance').select(['sitting_id', 'person_id']).where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).execute()
      return new Map([...Map.groupBy(rows, ({ sitting_id: sittingId }) => sittingId)].map(([sittingId, of]) => [sittingId, new Set(of.map(({ person_id: personId }) => personId))]))
    },
    async noteAttendance(cohortId, sittingId, came, today) {
      await db.updateTable('cohort_sitting').set({ noted_on: today }).where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).where('sitting_id', '=', sittingId).execute()
      await db.deleteFrom('cohort_attendance').where('tenant_id', '=', tenant).where('cohort_id', '=', cohortId).where('sitting_id', '=', sittingId).execute()
      if (came.length > 0) await db.insertInto('cohort_attendance').values(came.map((personId) => ({ tenant_id: tenant, cohort_id: cohortId, sitting_id: sittingId, person_id: personId }))).execute()
    },
  }
}
