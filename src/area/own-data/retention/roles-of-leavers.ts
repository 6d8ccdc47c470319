import { type Transaction, sql } from 'kysely'
import { endRoles } from '../../people/index.ts'
import { retentionKindWords } from '../words/retention-kinds.ts'
import type { Due, RetentionKind } from './retention-kind.ts'

/** Given roles of people whose last day is over. Most ended on the day itself; these are of a last day that was entered ahead. */
export const rolesOfLeavers: RetentionKind = {
  id: 'roles-of-leavers',
  words: retentionKindWords['roles-of-leavers'],
  days: { usual: 0, lowest: 0, highest: 0 },
  count: async (due) => (await leaversWithRole(due.transaction, due)).length,
  remove: async (due) => endRoles(due.transaction, due.tenant, await leaversWithRole(due.transaction, due), due.record),
}

async function leaversWithRole(transaction: Transaction<unknown>, { tenant, beforeDay }: Due): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person.person_id from role_grant
    join person on person.tenant_id = role_grant.tenant_id and person.person_id = role_grant.person_id
    where role_grant.tenant_id = ${tenant} and person.left_on <= ${beforeDay}
  `.execute(transaction)
  return rows.map(({ person_id }) => person_id)
}
