import { type Transaction, sql } from 'kysely'
import type { AuditEvent } from '../../../platform/audit/index.ts'
import { identityTables } from '../../../platform/identity/index.ts'
import { uuids } from './rows.ts'

/**
 * Takes every given role from people who left. Whoever comes back is given anew what they need: a role must not come back by a new post alone.
 * @param transaction of the tenant
 * @param record told of each role
 * @returns how many roles ended
 */
export async function endRoles(transaction: Transaction<unknown>, tenant: string, personIds: readonly string[], record: (event: AuditEvent) => void): Promise<number> {
  if (personIds.length === 0) return 0
  const ended = await identityTables(transaction)
    .deleteFrom('role_grant')
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`person_id = ${uuids(personIds)}`)
    .returning(['person_id', 'role', 'unit_id'])
    .execute()
  for (const { person_id: subjectId, role, unit_id: unitId } of ended) record({ action: 'administration/role-ended', subjectId, details: { role, unitId } })
  return ended.length
}
