import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Erasable, ErasureStore } from '../service/erasure.ts'

interface Row {
  readonly name: string
  readonly left_on: CalendarDate | null
  readonly erased_at: Date | null
  readonly version: number
  readonly is_administrator: boolean
  readonly other_administrators: number
}

/** People as erasing looks at them, within one organisation. */
export function erasureStore(transaction: Transaction<unknown>, tenant: string): ErasureStore {
  return {
    find: (personId, today) => find(transaction, tenant, personId, today),
    lock: async (personId, today) => {
      // Two who erase two administrators at once must not both count the other.
      await sql`select from person where tenant_id = ${tenant} and person_id in (select person_id from role_grant where tenant_id = ${tenant} and role = 'administrator' union select ${personId}::uuid) order by person_id for update`.execute(transaction)
      return find(transaction, tenant, personId, today)
    },
  }
}

async function find(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<Erasable | null> {
  const { rows } = await sql<Row>`
    select trim(given_name || ' ' || family_name) as name, left_on, erased_at, version,
      exists (select from role_grant where role_grant.tenant_id = person.tenant_id and role_grant.person_id = person.person_id and role = 'administrator') as is_administrator,
      (
        select count(distinct other.person_id) from role_grant join person other on other.tenant_id = role_grant.tenant_id and other.person_id = role_grant.person_id
        where role_grant.tenant_id = person.tenant_id and role = 'administrator' and other.person_id <> person.person_id and other.erased_at is null and (other.left_on is null or other.left_on > ${today})
      ) as other_administrators
    from person where tenant_id = ${tenant} and person_id = ${personId}
  `.execute(transaction)
  const row = rows[0]
  if (row === undefined) return null
  return { personId, name: row.name, leftOn: row.left_on, erasedAt: row.erased_at, version: row.version, isAdministrator: row.is_administrator, otherAdministrators: row.other_administrators }
}
