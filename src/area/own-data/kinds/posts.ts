import { sql } from 'kysely'
import type { OwnDataContributor, OwnRecord } from '../own-data-contributor.ts'
import { personalTables } from '../tables.ts'
import { erasureWords, kindWords } from '../words/kinds.ts'

/** Posts held, and to which posts they report; who holds those today is known to everybody who reports to them. */
export const postsKind: OwnDataContributor = {
  kind: 'posts',
  words: kindWords.posts,
  tables: ['holding'],
  count: async (transaction, tenant, personId) => {
    const counted = await personalTables(transaction).selectFrom('holding').select(({ fn }) => fn.countAll<number>().as('holdings')).where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirstOrThrow()
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
  erasure: {
    kind: 'goes',
    words: erasureWords.posts,
    erase: async (transaction, tenant, personId) => {
      await personalTables(transaction).updateTable('holding').set({ assignment_number: null }).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    },
  },
}
