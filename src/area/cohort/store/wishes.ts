import type { Transaction } from 'kysely'
import type { CohortStore } from '../service/cohort-store.ts'
import { cohortTables } from '../tables.ts'
import { cohortOf, sittingOf } from './rows.ts'

/** What somebody sees of themselves: their groups, and for what they would like to be considered. */
export function wishStore(transaction: Transaction<unknown>, tenant: string): Pick<CohortStore, 'ofPerson' | 'invitations' | 'wishes' | 'putWish' | 'removeWish'> {
  const db = cohortTables(transaction)
  return {
    async ofPerson(personId) {
      const own = db.selectFrom('cohort_member').select('cohort_id').where('tenant_id', '=', tenant).where('person_id', '=', personId)
      const cohorts = await db.selectFrom('cohort').selectAll().where('tenant_id', '=', tenant).where('cohort_id', 'in', own).orderBy('name').orderBy('cohort_id').execute()
      const sittings = await db.selectFrom('cohort_sitting').selectAll().where('tenant_id', '=', tenant).where('cohort_id', 'in', own).orderBy('day').execute()
      const attended = await db.selectFrom('cohort_attendance').select('sitting_id').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
      const there = new Set(attended.map(({ sitting_id: sittingId }) => sittingId))
      const found = cohorts.map((row) => ({ cohort: cohortOf(row), sittings: sittings.filter(({ cohort_id: of }) => of === row.cohort_id).map((one) => ({ ...sittingOf(one), wasThere: there.has(one.sitting_id) })) }))
      return found.toSorted((one, other) => Number(one.cohort.closedAt !== null) - Number(other.cohort.closedAt !== null))
    },
    async invitations(personId) {
      const open = db.selectFrom('cohort_member').select('cohort_id').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('answer', 'is', null)
      return db.selectFrom('cohort').select(['cohort_id as cohortId', 'name', 'programme']).where('tenant_id', '=', tenant).where('closed_at', 'is', null).where('cohort_id', 'in', open).orderBy('name').orderBy('cohort_id').execute()
    },
    async wishes(personId) {
      const rows = await db.selectFrom('programme_wish').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('entry_id').execute()
      return rows.map(({ entry_id: entryId, wished_on: wishedOn }) => ({ entryId: entryId === '' ? null : entryId, wishedOn }))
    },
    async putWish(personId, entryId, today) {
      await db.insertInto('programme_wish').values({ tenant_id: tenant, person_id: personId, entry_id: entryId ?? '', wished_on: today }).onConflict((conflict) => conflict.doNothing()).execute()
    },
    async removeWish(personId, entryId) {
      const removed = await db.deleteFrom('programme_wish').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('entry_id', '=', entryId ?? '').executeTakeFirst()
      return removed.numDeletedRows === 1n
    },
  }
}
