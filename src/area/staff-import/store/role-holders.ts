import { type Transaction, sql } from 'kysely'
import type { GivenRole } from '../../../kernel/workforce.ts'
import type { RoleHolders } from '../rules/leaving-roles.ts'

/** Who holds a role and works here. */
export async function readRoleHolders(transaction: Transaction<unknown>, tenant: string): Promise<RoleHolders> {
  const { rows } = await sql<{ person_id: string; role: GivenRole }>`
    select given.person_id, given.role from role_grant given
    join person on person.tenant_id = given.tenant_id and person.person_id = given.person_id
    where given.tenant_id = ${tenant} and person.left_on is null and person.erased_at is null
  `.execute(transaction)
  const administrators = rows.filter(({ role }) => role === 'administrator')
  return { administrators: new Set(administrators.map(({ person_id }) => person_id)), all: new Set(rows.map(({ person_id }) => person_id)) }
}
