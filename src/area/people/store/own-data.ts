import { sql } from 'kysely'
import type { ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { peopleTables } from '../tables.ts'

/** Names, address, employee number. The row stays when they go, so that ids elsewhere lead to nobody. */
export const personData: ErasableStore = {
  tables: ['person'],
  read: (transaction, tenant, personId) =>
    peopleTables(transaction)
      .selectFrom('person')
      .select(['person_id as personId', 'given_name as givenName', 'family_name as familyName', 'email', 'employee_number as employeeNumber', 'left_on as leftOn'])
      .where('tenant_id', '=', tenant)
      .where('person_id', '=', personId)
      .execute(),
  erase: async (transaction, tenant, personId, now) => {
    await peopleTables(transaction)
      .updateTable('person')
      .set(({ eb }) => ({ given_name: '', family_name: '', email: null, employee_number: null, erased_at: now, version: eb('version', '+', 1) }))
      .where('tenant_id', '=', tenant)
      .where('person_id', '=', personId)
      .execute()
  },
}

/** Posts held, and to which posts they report; who holds those today is known to everybody who reports to them. */
export const postsData: ErasableStore = {
  tables: ['holding'],
  count: async (transaction, tenant, personId) => {
    const counted = await peopleTables(transaction).selectFrom('holding').select(({ fn }) => fn.countAll<number>().as('holdings')).where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirstOrThrow()
    return counted.holdings
  },
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select post.title, post.band, unit.name as unit, holding.kind, holding.starts_on as "startsOn", holding.ends_on as "endsOn", holding.agreed_until as "agreedUntil",
        holding.assignment_number as "assignmentNumber", holding.full_time_equivalent as "fullTimeEquivalent",
        coalesce((
          select jsonb_agg(jsonb_build_object('title', manager_post.title, 'startsOn', line.starts_on, 'endsOn', line.ends_on,
            'heldNowBy', case when holding.ends_on is null and line.ends_on is null then (
              select jsonb_agg(trim(manager.given_name || ' ' || manager.family_name) order by manager.family_name)
              from holding theirs join person manager on manager.tenant_id = theirs.tenant_id and manager.person_id = theirs.person_id
              where theirs.tenant_id = line.tenant_id and theirs.post_id = line.reports_to_post_id and theirs.ends_on is null and manager.erased_at is null
            ) end) order by line.starts_on)
          from reporting_line line join post manager_post on manager_post.tenant_id = line.tenant_id and manager_post.post_id = line.reports_to_post_id
          where line.tenant_id = holding.tenant_id and line.post_id = holding.post_id
            and (line.ends_on is null or line.ends_on > holding.starts_on) and (holding.ends_on is null or line.starts_on < holding.ends_on)
        ), '[]'::jsonb) as "reportsTo"
      from holding
      join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
      join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
      where holding.tenant_id = ${tenant} and holding.person_id = ${personId}
      order by holding.starts_on, holding.holding_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await peopleTables(transaction).updateTable('holding').set({ assignment_number: null }).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Whom somebody chose as supervisor and who chose them: each knows the other. */
export const supervisionData: ErasableStore = {
  tables: ['supervision'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select case when supervision.person_id = ${personId} then 'chosen-by-me' else 'chose-me' end as what,
        case when other.erased_at is null then trim(other.given_name || ' ' || other.family_name) end as name, supervision.starts_on as "startsOn", supervision.ends_on as "endsOn"
      from supervision
      join person other on other.tenant_id = supervision.tenant_id
        and other.person_id = case when supervision.person_id = ${personId} then supervision.supervisor_id else supervision.person_id end
      where supervision.tenant_id = ${tenant} and ${personId} in (supervision.person_id, supervision.supervisor_id)
      order by supervision.starts_on, name
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    const remove = peopleTables(transaction).deleteFrom('supervision').where('tenant_id', '=', tenant)
    await remove.where(({ eb, or }) => or([eb('person_id', '=', personId), eb('supervisor_id', '=', personId)])).execute()
  },
}
