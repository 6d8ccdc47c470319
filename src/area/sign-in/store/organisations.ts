import type { Transaction } from 'kysely'
import { identityTables } from '../../../platform/identity/index.ts'

/** An organisation as whoever is not signed in may know it. */
export interface KnownOrganisation {
  readonly tenant: string
  readonly odsCode: string
  readonly name: string
  readonly isDemonstration: boolean
}

/** Every organisation of this installation. */
export async function listOrganisations(transaction: Transaction<unknown>): Promise<readonly KnownOrganisation[]> {
  const rows = await identityTables(transaction).selectFrom('tenant').selectAll().execute()
  return rows.map(({ id, ods_code: odsCode, name, is_demonstration: isDemonstration }) => ({ tenant: id, odsCode, name, isDemonstration }))
}

/** The organisation with this code, in capital or small letters, or null. */
export async function findOrganisation(transaction: Transaction<unknown>, odsCode: string): Promise<KnownOrganisation | null> {
  const row = await identityTables(transaction).selectFrom('tenant').selectAll().where('ods_code', '=', odsCode.toUpperCase()).executeTakeFirst()
  return row === undefined ? null : { tenant: row.id, odsCode: row.ods_code, name: row.name, isDemonstration: row.is_demonstration }
}

/** The organisation with this id, or null. */
export async function organisationOf(transaction: Transaction<unknown>, tenant: string): Promise<KnownOrganisation | null> {
  const row = await identityTables(transaction).selectFrom('tenant').selectAll().where('id', '=', tenant).executeTakeFirst()
  return row === undefined ? null : { tenant: row.id, odsCode: row.ods_code, name: row.name, isDemonstration: row.is_demonstration }
}
