import { type Transaction, sql } from 'kysely'
import { isRetentionSet } from '../../own-data/index.ts'
import type { SetUpFacts } from '../rules/set-up-tasks.ts'

/** What was set up in an organisation. */
export async function readSetUpFacts(transaction: Transaction<unknown>, tenant: string): Promise<SetUpFacts> {
  const found = await sql<Omit<SetUpFacts, 'isRetentionLookedAt'>>`
    select (select count(*) from unit where tenant_id = ${tenant} and closed_on is null) as units,
      (select count(*) from person where tenant_id = ${tenant} and erased_at is null) as people,
      (select count(*) from identity_provider where tenant_id = ${tenant}) as providers,
      (select count(*) from outgoing_mail where tenant_id = ${tenant} and state = 'sent') as "mailsSent",
      (select count(*) from role_grant where tenant_id = ${tenant} and granted_by is not null) as "rolesGiven"
  `.execute(transaction)
  const [facts] = found.rows
  if (facts === undefined) throw new Error('The database did not tell what was set up.')
  return { ...facts, isRetentionLookedAt: await isRetentionSet(transaction, tenant) }
}
