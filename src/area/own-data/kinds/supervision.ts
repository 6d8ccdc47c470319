import { sql } from 'kysely'
import type { OwnDataContributor, OwnRecord } from '../own-data-contributor.ts'
import { personalTables } from '../tables.ts'
import { erasureWords, kindWords } from '../words/kinds.ts'

/** Whom somebody chose as supervisor and who chose them: each knows the other. */
export const supervisionKind: OwnDataContributor = {
  kind: 'supervision',
  words: kindWords.supervision,
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
  erasure: {
    kind: 'goes',
    words: erasureWords.supervision,
    erase: async (transaction, tenant, personId) => {
      const remove = personalTables(transaction).deleteFrom('supervision').where('tenant_id', '=', tenant)
      await remove.where(({ eb, or }) => or([eb('person_id', '=', personId), eb('supervisor_id', '=', personId)])).execute()
    },
  },
}
