import { sql } from 'kysely'
import type { ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { personalTables } from '../tables.ts'

/** Roles that somebody was given, and how many they gave: to whom is data of others. */
export const rolesData: ErasableStore = {
  tables: ['role_grant'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select case when role_grant.person_id = ${personId} then 'given-to-me' else 'given-by-me' end as what, role_grant.role, unit.name as unit, role_grant.granted_at as "givenAt"
      from role_grant left join unit on unit.tenant_id = role_grant.tenant_id and unit.unit_id = role_grant.unit_id
      where role_grant.tenant_id = ${tenant} and (role_grant.person_id = ${personId} or role_grant.granted_by = ${personId})
      order by role_grant.granted_at, role_grant.grant_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await personalTables(transaction).deleteFrom('role_grant').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}
