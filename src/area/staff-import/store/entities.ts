import type { Transaction } from 'kysely'
import { type Post, type ReportingLine, type Unit, lineOf, organisationTables, postOf, unitOf, writtenLines, writtenPosts, writtenUnits } from '../../organisation/index.ts'
import { type Holding, type Person, holdingOf, peopleTables, personOf, writtenHoldings, writtenPeople } from '../../people/index.ts'
import type { WrittenRecords } from '../../../platform/database/index.ts'

/** The records that an import changes, by kind. */
export interface Records {
  readonly unit: Unit
  readonly person: Person
  readonly post: Post
  readonly holding: Holding
  readonly line: ReportingLine
}
export type Entity = keyof Records

/** How each kind of record is written. */
export const written: { readonly [Kind in Entity]: WrittenRecords<Records[Kind]> } = { unit: writtenUnits, person: writtenPeople, post: writtenPosts, holding: writtenHoldings, line: writtenLines }

/** What tells one record of a kind from another. */
export const idOf: { readonly [Kind in Entity]: (record: Records[Kind]) => string } = {
  unit: ({ unitId }) => unitId,
  person: ({ personId }) => personId,
  post: ({ postId }) => postId,
  holding: ({ holdingId }) => holdingId,
  line: ({ postId, startsOn }) => `${postId} ${startsOn}`,
}

/** Everything of each kind that a tenant has. */
export type AllRecords = { readonly [Kind in Entity]: readonly Records[Kind][] }

/**
 * Reads the whole organisation.
 * @param isHeld holds every row until the transaction ends, so that nobody changes one between reading and writing
 */
export async function readAll(transaction: Transaction<unknown>, tenant: string, isHeld: boolean): Promise<AllRecords> {
  const [organisation, people] = [organisationTables(transaction), peopleTables(transaction)]
  const units = organisation.selectFrom('unit').selectAll().where('tenant_id', '=', tenant).orderBy('unit_id')
  const posts = organisation.selectFrom('post').selectAll().where('tenant_id', '=', tenant).orderBy('post_id')
  const lines = organisation.selectFrom('reporting_line').selectAll().where('tenant_id', '=', tenant).orderBy('post_id').orderBy('starts_on')
  const persons = people.selectFrom('person').selectAll().where('tenant_id', '=', tenant).where('erased_at', 'is', null).orderBy('person_id')
  const holdings = people.selectFrom('holding').selectAll().where('tenant_id', '=', tenant).orderBy('holding_id')
  return {
    unit: (await (isHeld ? units.forUpdate() : units).execute()).map(unitOf),
    post: (await (isHeld ? posts.forUpdate() : posts).execute()).map(postOf),
    line: (await (isHeld ? lines.forUpdate() : lines).execute()).map(lineOf),
    person: (await (isHeld ? persons.forUpdate() : persons).execute()).map(personOf),
    holding: (await (isHeld ? holdings.forUpdate() : holdings).execute()).map(holdingOf),
  }
}
