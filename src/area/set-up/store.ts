import type { Transaction } from 'kysely'
import { enterTenant } from '../../platform/database/index.ts'
import { addOrganisation, findOrganisation, identityTables } from '../../platform/identity/index.ts'
import { organisationStore } from '../organisation/index.ts'
import { addPerson } from '../people/index.ts'
import type { SetUpStore } from './service.ts'

/**
 * What set-up writes, each by the room that owns it.
 * @param transaction of no tenant
 * @param now when the roles are given
 */
export function setUpStore(transaction: Transaction<unknown>, now: Date): SetUpStore {
  return {
    hasCode: async (odsCode) => (await findOrganisation(transaction, odsCode)) !== null,
    async addOrganisation({ tenant, odsCode, name }) {
      await addOrganisation(transaction, { tenant, odsCode, name, isDemonstration: false })
      await enterTenant(transaction, tenant)
    },
    addRootUnit: ({ tenant, unitId, name }) => organisationStore(transaction, tenant).addUnit({ unitId, parentId: null, name, code: null, closedOn: null, version: 1 }),
    addPerson: ({ tenant, ...person }) => addPerson(transaction, tenant, { ...person, employeeNumber: null }),
    async giveRoles({ tenant, personId, rootUnitId, grantIds: [administrator, lead] }) {
      const given = { tenant_id: tenant, person_id: personId, granted_at: now, granted_by: null }
      await identityTables(transaction)
        .insertInto('role_grant')
        .values([
          { ...given, grant_id: administrator, role: 'administrator', unit_id: null },
          { ...given, grant_id: lead, role: 'od-lead', unit_id: rootUnitId },
        ])
        .execute()
    },
  }
}
