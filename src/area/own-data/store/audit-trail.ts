import { sql } from 'kysely'
import type { OwnDataStore, OwnRecord } from '../../../platform/own-data/index.ts'

/** What is in the audit trail about somebody, with the name of who did it; and what they did, without whom it was about when that was somebody else. */
export const auditTrailData: OwnDataStore = {
  tables: ['audit_entry'],
  count: async (transaction, tenant, personId) => {
    // Two counts by index: one condition with "or" would read the whole trail.
    const { rows } = await sql<{ entries: number }>`
      select (select count(*) from audit_entry where tenant_id = ${tenant} and subject_id = ${personId})
        + (select count(*) from audit_entry where tenant_id = ${tenant} and actor_id = ${personId} and subject_id is distinct from ${personId}) as entries
    `.execute(transaction)
    return rows[0]?.entries ?? 0
  },
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select number, at, action, "who", case when subject_id = ${personId} then 'me' when subject_id is null then null else 'somebody-else' end as about,
        case when subject_id = ${personId} or subject_id is null then details::jsonb end as details
      from (
        select entry.*, case when entry.actor_id = ${personId} then 'me' when entry.actor_kind = 'person' then nullif(trim(actor.given_name || ' ' || actor.family_name), '') else entry.actor_kind end as "who"
        from audit_entry entry left join person actor on entry.actor_kind = 'person' and actor.tenant_id = entry.tenant_id and actor.person_id = entry.actor_id
        where entry.tenant_id = ${tenant} and entry.subject_id = ${personId}
        union all
        select entry.*, 'me' from audit_entry entry
        where entry.tenant_id = ${tenant} and entry.actor_id = ${personId} and entry.subject_id is distinct from ${personId}
      ) mine
      order by number
    `.execute(transaction)
    return rows
  },
}
