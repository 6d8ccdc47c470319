import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { HoldingKind } from '../../../kernel/workforce.ts'
import { holdsOnDay, containing } from '../../../platform/database/index.ts'
import type { Holders, PostHolder, PostHolding } from '../../organisation/index.ts'

/**
 * Who holds which posts of an organisation.
 * @param transaction of the tenant
 */
export function holdersIn(transaction: Transaction<unknown>, tenant: string): Holders {
  const query = <Row>(statement: RawBuilder<Row>) => statement.execute(transaction).then(({ rows }) => rows)
  return {
    on: async (postIds, day) => (postIds.length === 0 ? [] : (await query(holdersOn(tenant, postIds, day))).map(holderOf)),
    after: async (postIds, day) => (postIds.length === 0 ? [] : (await query(holdersAfter(tenant, postIds, day))).map(holderOf)),
    ever: async (postId) => (await query(holdersEver(tenant, postId))).map(holderOf),
    postsOf: async (personId, day) => (await query(postsOf(tenant, personId, day))).map(({ post_id }) => post_id),
    peoplePerUnit: async (day) => new Map((await query(peoplePerUnit(tenant, day))).map(({ unit_id, people }) => [unit_id, people])),
    everybody: async (day) => (await query(everybody(tenant, day))).map(postHoldingOf),
    postsByName: async (text, day, atMost) => (await query(postsByName(tenant, text, day, atMost))).map(({ post_id }) => post_id),
  }
}

interface HeldRow {
  readonly post_id: string
  readonly person_id: string
  readonly kind: HoldingKind
  readonly starts_on: CalendarDate
  readonly ends_on: CalendarDate | null
  readonly agreed_until: CalendarDate | null
}

interface HolderRow extends HeldRow {
  readonly given_name: string
  readonly family_name: string
  readonly is_erased: boolean
}

/** A person's own post before what they cover for a time. */
const ownFirst = sql`case kind when 'substantive' then 0 when 'acting-up' then 1 else 2 end`

function held(tenant: string, day: CalendarDate): RawBuilder<unknown> {
  return sql`holding.tenant_id = ${tenant} and ${holdsOnDay('holding', day)}`
}

const heldColumns = sql`holding.post_id, holding.person_id, holding.kind, holding.starts_on, holding.ends_on, holding.agreed_until`
const withNames = sql`holding join person on person.tenant_id = holding.tenant_id and person.person_id = holding.person_id`

function holdersOn(tenant: string, postIds: readonly string[], day: CalendarDate): RawBuilder<HolderRow> {
  return sql<HolderRow>`
    select ${heldColumns}, given_name, family_name, erased_at is not null as is_erased
    from ${withNames} where ${held(tenant, day)} and holding.post_id = any(${[...postIds]}::uuid[])
    order by ${ownFirst}, family_name, given_name, holding_id`
}

function holdersAfter(tenant: string, postIds: readonly string[], day: CalendarDate): RawBuilder<HolderRow> {
  return sql<HolderRow>`
    select ${heldColumns}, given_name, family_name, erased_at is not null as is_erased
    from ${withNames} where holding.tenant_id = ${tenant} and holding.post_id = any(${[...postIds]}::uuid[])
      and holding.starts_on > ${day} and (holding.ends_on is null or holding.ends_on > holding.starts_on)
    order by holding.starts_on, family_name, given_name, holding_id`
}

function holdersEver(tenant: string, postId: string): RawBuilder<HolderRow> {
  return sql<HolderRow>`
    select ${heldColumns}, given_name, family_name, erased_at is not null as is_erased
    from ${withNames} where holding.tenant_id = ${tenant} and holding.post_id = ${postId}
    order by holding.starts_on desc, holding_id`
}

function postsOf(tenant: string, personId: string, day: CalendarDate): RawBuilder<{ readonly post_id: string }> {
  return sql<{ readonly post_id: string }>`select post_id from holding where ${held(tenant, day)} and person_id = ${personId} order by ${ownFirst}, starts_on, holding_id`
}

function peoplePerUnit(tenant: string, day: CalendarDate): RawBuilder<{ readonly unit_id: string; readonly people: number }> {
  return sql<{ readonly unit_id: string; readonly people: number }>`
    select unit_id, count(*)::integer as people from (
      select distinct on (holding.person_id) post.unit_id
      from holding join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
      where ${held(tenant, day)} and (post.closed_on is null or post.closed_on > ${day})
      order by holding.person_id, ${ownFirst}, holding.starts_on, holding.post_id
    ) once group by unit_id`
}

function everybody(tenant: string, day: CalendarDate): RawBuilder<HeldRow> {
  return sql<HeldRow>`select ${heldColumns} from holding where ${held(tenant, day)}`
}

function postsByName(tenant: string, text: string, day: CalendarDate, atMost: number): RawBuilder<{ readonly post_id: string }> {
  return sql<{ readonly post_id: string }>`
    select holding.post_id from ${withNames}
    where ${held(tenant, day)} and given_name || ' ' || family_name ilike ${containing(text)}
    order by family_name, given_name, holding_id limit ${atMost}`
}

function postHoldingOf(row: HeldRow): PostHolding {
  return {
    postId: row.post_id,
    personId: row.person_id,
    kind: row.kind,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    agreedUntil: row.agreed_until,
  }
}

function holderOf(row: HolderRow): PostHolder {
  return { ...postHoldingOf(row), name: row.is_erased ? null : `${row.given_name} ${row.family_name}` }
}
