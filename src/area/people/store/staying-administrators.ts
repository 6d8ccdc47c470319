import { type Transaction, sql } from 'kysely'

/**
 * Who has the role of an administrator and stays: works here, with no day of leaving set.
 * @param transaction of the tenant
 */
export async function stayingAdministrators(transaction: Transaction<unknown>, tenant: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person.person_id from role_grant
    join person on person.tenant_id = role_grant.tenant_id and person.person_id = role_grant.person_id
    where role_grant.tenant_id = ${tenant} and role_grant.role = 'administrator' and person.left_on is null and person.erased_at is null
  `.execute(transaction)
  return new Set(rows.map(({ person_id }) => person_id))
}

/**
 * The same, and everybody else who would take one away waits until this transaction ends: two acts at once must not take the last two.
 * Call it before any row of a person is held, or two acts may wait for each other.
 * @param transaction of the tenant
 */
export async function lockStayingAdministrators(transaction: Transaction<unknown>, tenant: string): Promise<ReadonlySet<string>> {
  await sql`select pg_advisory_xact_lock(hashtext(${`evenkeel administrators ${tenant}`}))`.execute(transaction)
  return stayingAdministrators(transaction, tenant)
}
