import type { Transaction } from 'kysely'
import { organisationTables } from '../../organisation/index.ts'
import { namesOf, peopleTables } from '../../people/index.ts'
import type { ConflictPlace } from '../service/import-store.ts'
import type { Conflict } from '../undo.ts'

/**
 * Where each conflict can be looked at: the person, the post or the unit. Several of one place and one kind are one; what is gone is left out.
 */
export async function placesOf(transaction: Transaction<unknown>, tenant: string, conflicts: readonly Conflict[]): Promise<readonly ConflictPlace[]> {
  const ids = (entity: Conflict['entity']) => conflicts.filter((conflict) => conflict.entity === entity).map(({ id }) => id)
  const holders = await holdersOf(transaction, tenant, ids('holding'))
  const people = await namesOf(transaction, tenant, [...ids('person'), ...holders.values()])
  // The id of a line is its post and its first day.
  const posts = await titlesOf(transaction, tenant, [...ids('post'), ...ids('line').map(postOfLine)])
  const units = await unitNamesOf(transaction, tenant, ids('unit'))
  const placeOf = ({ entity, id }: Conflict): Pick<ConflictPlace, 'place' | 'what'> | null => {
    if (entity === 'unit') return placed('unit', id, units.get(id), 'itself')
    if (entity === 'post') return placed('post', id, posts.get(id), 'itself')
    if (entity === 'line') return placed('post', postOfLine(id), posts.get(postOfLine(id)), 'line')
    const personId = entity === 'person' ? id : holders.get(id)
    const known = personId === undefined ? undefined : people.get(personId)
    return personId === undefined || known?.kind !== 'named' ? null : placed('person', personId, known.name, entity === 'person' ? 'itself' : 'holding')
  }
  const found = conflicts.flatMap((conflict) => {
    const place = placeOf(conflict)
    return place === null ? [] : [{ why: conflict.why, ...place }]
  })
  return [...new Map(found.map((one) => [JSON.stringify([one.why, one.place.id, one.what]), one])).values()]
}

function placed(kind: ConflictPlace['place']['kind'], id: string, name: string | undefined, what: ConflictPlace['what']): Pick<ConflictPlace, 'place' | 'what'> | null {
  return name === undefined ? null : { place: { kind, id, name }, what }
}

function postOfLine(id: string): string {
  return id.split(' ')[0] ?? ''
}

async function holdersOf(transaction: Transaction<unknown>, tenant: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await peopleTables(transaction).selectFrom('holding').select(['holding_id', 'person_id']).where('tenant_id', '=', tenant).where('holding_id', 'in', ids).execute()
  return new Map(rows.map(({ holding_id, person_id }) => [holding_id, person_id]))
}

async function titlesOf(transaction: Transaction<unknown>, tenant: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await organisationTables(transaction).selectFrom('post').select(['post_id', 'title']).where('tenant_id', '=', tenant).where('post_id', 'in', ids).execute()
  return new Map(rows.map(({ post_id, title }) => [post_id, title]))
}

async function unitNamesOf(transaction: Transaction<unknown>, tenant: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await organisationTables(transaction).selectFrom('unit').select(['unit_id', 'name']).where('tenant_id', '=', tenant).where('unit_id', 'in', ids).execute()
  return new Map(rows.map(({ unit_id, name }) => [unit_id, name]))
}
