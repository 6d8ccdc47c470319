import { type Transaction, sql } from 'kysely'

/**
 * The address to which sign-in links of a person go, when they should look whether it is theirs.
 * @returns null when they have none, or nothing happened to it: nobody else changed by what they sign in, and no provider let them in for the first time by their number
 */
export async function addressToCheck(
  transaction: Transaction<unknown>,
  { tenant, personId, changedSince, linkedSince }: { readonly tenant: string; readonly personId: string; readonly changedSince: Date; readonly linkedSince: Date },
): Promise<string | null> {
  const found = await sql<{ email: string }>`
    select email from person
    where tenant_id = ${tenant} and person_id = ${personId} and email is not null and (
      exists (
        select from audit_entry
        where tenant_id = ${tenant} and subject_id = ${personId} and action = 'people/sign-in-changed' and at >= ${changedSince} and actor_id is distinct from subject_id
      ) or exists (
        select from external_identity i join identity_provider p on p.tenant_id = i.tenant_id and p.provider_id = i.provider_id
        where i.tenant_id = ${tenant} and i.person_id = ${personId} and i.linked_at >= ${linkedSince} and p.settings ->> 'matchesBy' = 'employee-number'
      )
    )
  `.execute(transaction)
  return found.rows[0]?.email ?? null
}
