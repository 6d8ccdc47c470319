import { type Result, failure, success } from '../../kernel/result.ts'
import type { SetUp } from './rules.ts'

/** What set-up needs from a store, within one transaction. */
export interface SetUpStore {
  /** Is an organisation with this code here already? */
  readonly hasCode: (odsCode: string) => Promise<boolean>
  /** Makes the organisation; from here on the transaction carries it. */
  readonly addOrganisation: (organisation: { readonly tenant: string; readonly odsCode: string; readonly name: string }) => Promise<void>
  /** The root of its units, named after it. */
  readonly addRootUnit: (unit: { readonly tenant: string; readonly unitId: string; readonly name: string }) => Promise<void>
  readonly addPerson: (person: { readonly tenant: string; readonly personId: string; readonly givenName: string; readonly familyName: string; readonly email: string }) => Promise<void>
  /** Gives the first administrator this role, and that of an OD lead for all units. */
  readonly giveRoles: (given: { readonly tenant: string; readonly personId: string; readonly rootUnitId: string; readonly grantIds: readonly [string, string] }) => Promise<void>
}

/** What was made. */
export interface MadeOrganisation {
  readonly tenant: string
  readonly personId: string
}

/**
 * Sets an organisation up: its row, the root of its units, and its first administrator, who is also its first OD lead.
 * @param newId makes a new id, as uuid, each time
 * @error code-taken when an organisation with this code is here already
 */
export async function setUpOrganisation(store: SetUpStore, { odsCode, organisation, givenName, familyName, email }: SetUp, newId: () => string): Promise<Result<MadeOrganisation, 'code-taken'>> {
  if (await store.hasCode(odsCode)) return failure('code-taken')
  const [tenant, rootUnitId, personId] = [newId(), newId(), newId()]
  await store.addOrganisation({ tenant, odsCode, name: organisation })
  await store.addRootUnit({ tenant, unitId: rootUnitId, name: organisation })
  await store.addPerson({ tenant, personId, givenName, familyName, email })
  await store.giveRoles({ tenant, personId, rootUnitId, grantIds: [newId(), newId()] })
  return success({ tenant, personId })
}
