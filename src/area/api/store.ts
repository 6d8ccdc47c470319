import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { holdsOnDay, containing } from '../../platform/database/index.ts'
import { measureOf, measureReads, measureTables } from '../measure/index.ts'
import { organisationTables, postOf, unitOf } from '../organisation/index.ts'
import { peopleTables, personOf } from '../people/index.ts'
import type { ApiStore, InUnit, ListedHolding, ListedPerson, Part, PersonFilter, ReportingPost } from './service.ts'

/** The rows of one organisation, as the programming interface reads them. */
export function apiStore(transaction: Transaction<unknown>, tenant: string): ApiStore {
  return {
    async units({ parent }, { after, limit }) {
      let query = organisationTables(transaction).selectFrom('unit').selectAll().where('tenant_id', '=', tenant)
      if (parent !== null) query = query.where('parent_id', '=', parent)
      if (after !== null) query = query.where('unit_id', '>', after)
      const rows = await query.orderBy('unit_id').limit(limit).execute()
      return rows.map(unitOf)
    },
    posts: (filter, part, today) => readPosts(transaction, tenant, filter, part, today),
    async measures({ unit, subtree }, { after, limit }) {
      let query = measureTables(transaction).selectFrom('measure').selectAll().where('tenant_id', '=', tenant)
      if (unit !== null) query = query.where('unit_id', 'in', unitsOf(tenant, unit, subtree))
      if (after !== null) query = query.where('measure_id', '>', after)
      const rows = await query.orderBy('measure_id').limit(limit).execute()
      return rows.map((row) => {
        const { ownerPersonId: _owner, ...listed } = measureOf(row)
        return listed
      })
    },
    async observations(measureId) {
      const reads = measureReads(transaction, tenant)
      if ((await reads.measure(measureId)) === null) return null
      return (await reads.observations(measureId)).map(({ day, value, numerator, denominator, ghostReason, version }) => ({ day, value, numerator, denominator, ghostReason, version }))
    },
    people: (filter, part, today) => readPeople(transaction, tenant, filter, part, today),
  }
}

async function readPosts(transaction: Transaction<unknown>, tenant: string, { unit, subtree }: InUnit, { after, limit }: Part, today: CalendarDate): Promise<readonly ReportingPost[]> {
  let query = organisationTables(transaction)
    .selectFrom('post')
    .selectAll()
    .select((post) =>
      post
        .selectFrom('reporting_line as line')
        .select('line.reports_to_post_id')
        .whereRef('line.post_id', '=', 'post.post_id')
        .where('line.tenant_id', '=', tenant)
        .where(holdsOnDay('line', today))
        .orderBy('line.starts_on', 'desc')
        .limit(1)
        .as('reports_to'),
    )
    .where('tenant_id', '=', tenant)
  if (unit !== null) query = query.where('unit_id', 'in', unitsOf(tenant, unit, subtree))
  if (after !== null) query = query.where('post_id', '>', after)
  const rows = await query.orderBy('post_id').limit(limit).execute()
  return rows.map((row) => ({ ...postOf(row), reportsToPostId: row.reports_to }))
}

async function readPeople(transaction: Transaction<unknown>, tenant: string, filter: PersonFilter, { after, limit }: Part, today: CalendarDate): Promise<readonly ListedPerson[]> {
  let query = peopleTables(transaction)
    .selectFrom('person')
    .select(['person_id', 'given_name', 'family_name', 'email', 'employee_number', 'left_on', 'version'])
    .where('tenant_id', '=', tenant)
    .where('erased_at', 'is', null)
  if (filter.unit !== null) query = query.where('person_id', 'in', holdersIn(tenant, filter.unit, filter.subtree, today))
  if (filter.q !== null) query = query.where(isFoundBy(filter.q))
  if (after !== null) query = query.where('person_id', '>', after)
  const rows = await query.orderBy('person_id').limit(limit).execute()
  const held = await readHoldings(transaction, tenant, rows.map((row) => row.person_id), today)
  return rows.map((row) => {
    const { version: _version, ...listed } = personOf(row)
    return { ...listed, posts: held.get(row.person_id) ?? [] }
  })
}

async function readHoldings(transaction: Transaction<unknown>, tenant: string, people: readonly string[], today: CalendarDate): Promise<ReadonlyMap<string, readonly ListedHolding[]>> {
  if (people.length === 0) return new Map()
  const rows = await peopleTables(transaction)
    .selectFrom('holding')
    .select(['person_id', 'post_id', 'kind', 'starts_on', 'ends_on'])
    .where('tenant_id', '=', tenant)
    .where('person_id', 'in', people)
    .where(holdsOnDay('holding', today))
    .orderBy('holding_id')
    .execute()
  const byPerson = Map.groupBy(rows, (row) => row.person_id)
  const listedHolding = (row: (typeof rows)[number]): ListedHolding => ({ postId: row.post_id, kind: row.kind, startsOn: row.starts_on, endsOn: row.ends_on })
  return new Map(Array.from(byPerson, ([person, held]) => [person, held.map(listedHolding)]))
}

/** The id of a unit, and those of all units below it when wanted. `union` without `all` ends also where a circle would be. */
function unitsOf(tenant: string, unit: string, subtree: boolean): RawBuilder<string> {
  if (!subtree) return sql<string>`(select unit_id from unit where tenant_id = ${tenant} and unit_id = ${unit})`
  return sql<string>`(
    with recursive below as (
      select unit_id from unit where tenant_id = ${tenant} and unit_id = ${unit}
      union
      select child.unit_id from unit child join below on child.parent_id = below.unit_id where child.tenant_id = ${tenant}
    )
    select unit_id from below
  )`
}

function holdersIn(tenant: string, unit: string, subtree: boolean, today: CalendarDate): RawBuilder<string> {
  return sql<string>`(
    select holding.person_id from holding
    join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
    where holding.tenant_id = ${tenant} and ${holdsOnDay('holding', today)}
      and post.unit_id in ${unitsOf(tenant, unit, subtree)}
  )`
}

function isFoundBy(text: string): RawBuilder<boolean> {
  const pattern = containing(text)
  return sql<boolean>`(given_name || ' ' || family_name ilike ${pattern} or email ilike ${pattern} or employee_number ilike ${pattern})`
}
