import type { Transaction } from 'kysely'
import type { KnownName, Names } from '../rules/known-name.ts'
import { peopleTables } from '../tables.ts'

/**
 * The names behind ids.
 * @param transaction of the tenant
 * @param ids any number, also several times the same
 */
export async function namesOf(transaction: Transaction<unknown>, tenant: string, ids: readonly (string | null)[]): Promise<Names> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await peopleTables(transaction).selectFrom('person').select(['person_id', 'given_name', 'family_name', 'erased_at']).where('tenant_id', '=', tenant).where('person_id', 'in', wanted).execute()
  return new Map(rows.map((row): [string, KnownName] => [row.person_id, row.erased_at === null ? { kind: 'named', name: `${row.given_name} ${row.family_name}` } : { kind: 'erased' }]))
}
