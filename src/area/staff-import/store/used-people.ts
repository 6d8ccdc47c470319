import { type Transaction, sql } from 'kysely'

/**
 * Of people whom an import made, those whom something else leads to by now.
 * @param transaction of the tenant
 */
export async function usedPeople(transaction: Transaction<unknown>, tenant: string, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{ person_id: string }>`
    select given.person_id from unnest(${personIds}::uuid[]) as given (person_id)
    where exists (select from session s where s.tenant_id = ${tenant} and s.person_id = given.person_id)
      or exists (select from role_grant g where g.tenant_id = ${tenant} and g.person_id = given.person_id)
      or exists (select from external_identity e where e.tenant_id = ${tenant} and e.person_id = given.person_id)
      or exists (select from supervision v where v.tenant_id = ${tenant} and given.person_id in (v.person_id, v.supervisor_id))
  `.execute(transaction)
  return new Set(found.rows.map(({ person_id }) => person_id))
}
