import type { Transaction } from 'kysely'
import { enterTenant } from '../../platform/database/index.ts'
import { identityTables } from '../../platform/identity/index.ts'
import { organisationTables } from '../organisation/index.ts'
import { peopleTables } from '../people/index.ts'
import type { SetUpStore } from './service.ts'

/**
 * The tables that set-up writes.
 * @param transaction of no tenant
 * @param now when the roles are given
 */
export function setUpStore(transaction: Transaction<unknown>, now: Date): SetUpStore {
  const identity = identityTables(transaction)
  return {
    hasCode: async (odsCode) => (await identity.selectFrom('tenant').select('id').where('ods_code', '=', odsCode).executeTakeFirst()) !== undefined,
    async addOrganisation({ tenant, odsCode, name }) {
      await identity.insertInto('tenant').values({ id: tenant, ods_code: odsCode, name, is_demonstration: false }).execute()
      await enterTenant(transaction, tenant)
    },
    async addRootUnit({ tenant, unitId, name }) {
      await organisationTables(transaction).insertInto('unit').values({ tenant_id: tenant, unit_id: unitId, parent_id: null, name, code: null, closed_on: null, version: 1 }).execute()
    },
    async addPerson({ tenant, personId, givenName, familyName, email }) {
      const row = { tenant_id: tenant, person_id: personId, given_name: givenName, family_name: familyName, email, employee_number: null, left_on: null, erased_at: null, version: 1 }
      await peopleTables(transaction).insertInto('person').values(row).execute()
    },
    async giveRoles({ tenant, personId, rootUnitId, grantIds: [administrator, lead] }) {
      const given = { tenant_id: tenant, person_id: personId, granted_at: now, granted_by: null }
      await identity
        .insertInto('role_grant')
        .values([
          { ...given, grant_id: administrator, role: 'administrator', unit_id: null },
          { ...given, grant_id: lead, role: 'od-lead', unit_id: rootUnitId },
        ])
        .execute()
    },
  }
}
