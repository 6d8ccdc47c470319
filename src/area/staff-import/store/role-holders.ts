import { type Transaction, sql } from 'kysely'
import { lockStayingAdministrators, stayingAdministrators } from '../../people/index.ts'
import type { RoleHolders } from '../rules/leaving-roles.ts'

/**
 * Who holds a role and works here, with no day of leaving set.
 * @param isHeld whoever else would take an administrator away waits until the transaction ends; to be called before the records are held
 */
export async function readRoleHolders(transaction: Transaction<unknown>, tenant: string, isHeld: boolean): Promise<RoleHolders> {
  const administrators = await (isHeld ? lockStayingAdministrators : stayingAdministrators)(transaction, tenant)
  const { rows } = await sql<{ person_id: string }>`
    select distinct given.person_id from role_grant given
    join person on person.tenant_id = given.tenant_id and person.person_id = given.person_id
    where given.tenant_id = ${tenant} and person.left_on is null and person.erased_at is null
  `.execute(transaction)
  return { administrators, all: new Set(rows.map(({ person_id }) => person_id)) }
}
