import { type RawBuilder, type Transaction, sql } from 'kysely'
import { addDays } from '../../../kernel/calendar-date.ts'
import { holdsOnDay, containing, beginningWith } from '../../../platform/database/index.ts'
import { type ListState, soonDays } from '../rules/people-list.ts'
import type { PeopleQuery, PeopleStore } from '../service/people-store.ts'
import { type NameRow, all, namedOf, uuids } from './rows.ts'

/** People by what they are asked for. Only the conditions that are asked for are in the statement; it counts as it lists, so that they are tried once. */
export function peopleListIn(transaction: Transaction<unknown>, tenant: string): Pick<PeopleStore, 'listPeople'> {
  return {
    async listPeople(query, { offset, limit }) {
      const found = await sql<NameRow & { readonly total: number }>`
        select person_id, given_name, family_name, count(*) over () as total from person where ${conditionsOf(tenant, query)}
        order by lower(family_name), lower(given_name), person_id limit ${limit} offset ${offset}
      `.execute(transaction)
      return { total: found.rows[0]?.total ?? 0, people: found.rows.map(namedOf) }
    },
  }
}

function conditionsOf(tenant: string, query: PeopleQuery): RawBuilder<boolean> {
  return all([
    sql`person.tenant_id = ${tenant}`,
    sql`person.erased_at is null`,
    stateOf(tenant, query),
    ...query.words.map((word) => wordOf(tenant, query, word)),
    ...(query.unitIds === null ? [] : [sql`person.person_id in (${peopleOfUnits(tenant, query, query.unitIds)})`]),
  ])
}

function stateOf(tenant: string, { state, today }: PeopleQuery): RawBuilder<unknown> {
  const isHere = sql`(person.left_on is null or person.left_on > ${today})`
  const states: Readonly<Record<ListState, RawBuilder<unknown>>> = {
    here: isHere,
    left: sql`person.left_on <= ${today}`,
    'acting-up': sql`${isHere} and person.person_id in (select h.person_id from holding h where h.tenant_id = ${tenant} and h.kind = 'acting-up' and ${holdsOnDay('h', today)})`,
    'past-agreed': sql`${isHere} and person.person_id in (select h.person_id from holding h where h.tenant_id = ${tenant} and h.kind = 'acting-up' and h.agreed_until < ${today} and ${holdsOnDay('h', today)})`,
    'starts-soon': sql`${isHere} and person.person_id in (${startsSoon(tenant, today)})`,
    'starts-not-agreed': sql`${isHere} and person.person_id in (${startsSoon(tenant, today)} and h.kind = 'acting-up' and h.agreed_until is null and h.ends_on is null)`,
    'no-line-manager': sql`${isHere} and person.person_id not in (
      select mine.person_id from holding mine
      join reporting_line line on line.tenant_id = mine.tenant_id and line.post_id = mine.post_id and ${holdsOnDay('line', today)}
      join holding theirs on theirs.tenant_id = mine.tenant_id and theirs.post_id = line.reports_to_post_id and theirs.person_id <> mine.person_id and ${holdsOnDay('theirs', today)}
      where mine.tenant_id = ${tenant} and ${holdsOnDay('mine', today)}
    )`,
  }
  return states[state]
}

/** Whoever has a start before them that is soon. */
function startsSoon(tenant: string, today: PeopleQuery['today']): RawBuilder<unknown> {
  return sql`select h.person_id from holding h where h.tenant_id = ${tenant} and h.starts_on > ${today} and h.starts_on <= ${addDays(today, soonDays)} and (h.ends_on is null or h.ends_on > h.starts_on)`
}

function wordOf(tenant: string, { today }: PeopleQuery, word: string): RawBuilder<unknown> {
  const anywhere = containing(word)
  return sql`(person.given_name ilike ${anywhere} or person.family_name ilike ${anywhere} or person.employee_number ilike ${beginningWith(word)} or person.person_id in (
    select h.person_id from holding h
    where h.tenant_id = ${tenant} and ${holdsOnDay('h', today)} and h.post_id in (select post.post_id from post where post.tenant_id = ${tenant} and post.title ilike ${anywhere})
  ))`
}

/** People by the posts that they hold or will hold, or else by the last ones that they held; what never came to be does not count. */
function peopleOfUnits(tenant: string, { today }: PeopleQuery, unitIds: readonly string[]): RawBuilder<unknown> {
  return sql`
    select h.person_id from holding h join post on post.tenant_id = h.tenant_id and post.post_id = h.post_id
    where h.tenant_id = ${tenant} and post.unit_id = ${uuids(unitIds)} and (h.ends_on is null or h.ends_on > h.starts_on) and (
      h.ends_on is null or h.ends_on > ${today} or not exists (
        select from holding later where later.tenant_id = h.tenant_id and later.person_id = h.person_id
          and (later.ends_on is null or (later.ends_on > later.starts_on and later.ends_on > h.ends_on))
      )
    )
  `
}
