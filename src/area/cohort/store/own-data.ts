import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { cohortTables } from '../tables.ts'

/** The groups that somebody is invited to. */
export const placesData: ErasableStore = {
  tables: ['cohort_member', 'cohort_attendance'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select cohort.name as "group", cohort.programme, m.invited_on as "invitedOn", m.answer, m.answered_at as "answeredAt", m.counted_assessment is not null as "isInOutcome",
        coalesce((select jsonb_agg(s.day order by s.day) from cohort_attendance a join cohort_sitting s on s.tenant_id = a.tenant_id and s.cohort_id = a.cohort_id and s.sitting_id = a.sitting_id
          where a.tenant_id = m.tenant_id and a.cohort_id = m.cohort_id and a.person_id = m.person_id), '[]'::jsonb) as "daysCame"
      from cohort_member m join cohort on cohort.tenant_id = m.tenant_id and cohort.cohort_id = m.cohort_id
      where m.tenant_id = ${tenant} and m.person_id = ${personId}
      order by m.invited_on, m.cohort_id`.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await cohortTables(transaction).deleteFrom('cohort_member').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** For what somebody would like to be considered. */
export const wishesData: ErasableStore = {
  tables: ['programme_wish'],
  read: async (transaction, tenant, personId) => cohortTables(transaction).selectFrom('programme_wish').select(['entry_id as programme', 'wished_on as since']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('entry_id').execute(),
  erase: async (transaction, tenant, personId) => {
    await cohortTables(transaction).deleteFrom('programme_wish').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Who was in groups whose last day is long ago, or left long ago. */
export const oldPlaces: DueRows = {
  table: 'cohort_member',
  isDue: ({ beforeDay, tenant }) => sql`cohort_id in (select cohort_id from cohort_sitting where tenant_id = ${tenant} group by cohort_id having max(day) < ${beforeDay}) or person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay})`,
}

/** Wishes of who left. */
export const wishesOfLeavers: DueRows = {
  table: 'programme_wish',
  isDue: ({ beforeDay, tenant }) => sql`person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay})`,
}
