import type { Selectable, Transaction } from 'kysely'
import { type IdentityTables, identityTables } from './tables.ts'
import type { ViewedOrganisation } from './viewer.ts'

/** Every organisation of this installation, by code. */
export async function listOrganisations(transaction: Transaction<unknown>): Promise<readonly ViewedOrganisation[]> {
  return (await identityTables(transaction).selectFrom('tenant').selectAll().orderBy('ods_code').execute()).map(viewed)
}

/** The organisation with this code, in capital or small letters, or null. */
export async function findOrganisation(transaction: Transaction<unknown>, odsCode: string): Promise<ViewedOrganisation | null> {
  const row = await identityTables(transaction).selectFrom('tenant').selectAll().where('ods_code', '=', odsCode.toUpperCase()).executeTakeFirst()
  return row === undefined ? null : viewed(row)
}

/** The organisation with this id, or null. */
export async function organisationOf(transaction: Transaction<unknown>, tenant: string): Promise<ViewedOrganisation | null> {
  const row = await identityTables(transaction).selectFrom('tenant').selectAll().where('id', '=', tenant).executeTakeFirst()
  return row === undefined ? null : viewed(row)
}

/** Makes an organisation. Its rows are reached once the transaction is of this tenant. */
export async function addOrganisation(transaction: Transaction<unknown>, { tenant, odsCode, name, isDemonstration }: ViewedOrganisation): Promise<void> {
  await identityTables(transaction).insertInto('tenant').values({ id: tenant, ods_code: odsCode, name, is_demonstration: isDemonstration }).execute()
}

function viewed({ id, ods_code: odsCode, name, is_demonstration: isDemonstration }: Selectable<IdentityTables['tenant']>): ViewedOrganisation {
  return { tenant: id, odsCode, name, isDemonstration }
}
