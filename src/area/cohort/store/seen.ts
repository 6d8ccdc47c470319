import { type RawBuilder, type Transaction, sql } from 'kysely'
import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { Candidate, CohortStore, ListedCohort } from '../service/cohort-store.ts'
import { type Row, cohortOf } from './rows.ts'

type ListedRow = Row<'cohort'> & { readonly unit_name: string; readonly first: CalendarDate | null; readonly last: CalendarDate | null; readonly invited: number; readonly accepted: number }

/** So long is somebody new in a post, and so long before it they prepare for one. */
const [daysNew, daysAhead] = [365, 90]

/** What an OD lead sees. */
export function seenStore(transaction: Transaction<unknown>, tenant: string): Pick<CohortStore, 'listed' | 'find' | 'unitsOf' | 'candidates'> {
  return {
    async listed({ odUnits }) {
      const { rows } = await sql<ListedRow>`
        with recursive ${unitsBelow(tenant, odUnits)}
        select cohort.*, unit.name as unit_name, days.first, days.last, coalesce(asked.invited, 0)::int as invited, coalesce(asked.accepted, 0)::int as accepted
        from cohort
        join unit on unit.tenant_id = cohort.tenant_id and unit.unit_id = cohort.unit_id
        left join lateral (select min(day) as first, max(day) as last from cohort_sitting s where s.tenant_id = cohort.tenant_id and s.cohort_id = cohort.cohort_id) days on true
        left join lateral (select count(*) as invited, count(*) filter (where answer = 'accepted') as accepted from cohort_member m where m.tenant_id = cohort.tenant_id and m.cohort_id = cohort.cohort_id) asked on true
        where cohort.tenant_id = ${tenant} and cohort.unit_id in (select unit_id from kept)
        order by cohort.closed_at is not null, days.first desc nulls first, cohort.cohort_id`.execute(transaction)
      return rows.map(listedOf)
    },
    async find({ odUnits }, cohortId) {
      const { rows } = await sql<Row<'cohort'> & { readonly unit_name: string }>`
        with recursive ${unitsBelow(tenant, odUnits)}
        select cohort.*, unit.name as unit_name from cohort join unit on unit.tenant_id = cohort.tenant_id and unit.unit_id = cohort.unit_id
        where cohort.tenant_id = ${tenant} and cohort.cohort_id = ${cohortId} and cohort.unit_id in (select unit_id from kept)`.execute(transaction)
      const [row] = rows
      return row === undefined ? null : { cohort: cohortOf(row), unitName: row.unit_name }
    },
    async unitsOf(odUnits) {
      const { rows } = await sql<{ readonly unitId: string; readonly name: string }>`select unit_id as "unitId", name from unit where tenant_id = ${tenant} and unit_id = any(${[...odUnits]}::uuid[]) and closed_on is null order by name, unit_id`.execute(transaction)
      return rows
    },
    candidates: (cohort, today) => candidatesOf(transaction, tenant, cohort, today),
  }
}

async function candidatesOf(transaction: Transaction<unknown>, tenant: string, { unitId, entryId }: { readonly unitId: string; readonly entryId: string }, today: CalendarDate): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    with recursive ${unitsBelow(tenant, [unitId])},
      wishes as (select distinct person_id from programme_wish where tenant_id = ${tenant} and entry_id in ('', ${entryId})),
      held as (
        select h.person_id, post.title, h.starts_on, post.unit_id in (select unit_id from kept) as is_here,
          post.stage in ('first-line', 'middle') and h.starts_on between ${addDays(today, -daysNew)} and ${addDays(today, daysAhead)} as is_new
        from holding h join post on post.tenant_id = h.tenant_id and post.post_id = h.post_id
        where h.tenant_id = ${tenant} and h.person_id in (select person_id from wishes) and (h.ends_on is null or h.ends_on > ${today}))
    select person.person_id as "personId", trim(person.given_name || ' ' || person.family_name) as name,
      (select title from held where held.person_id = person.person_id and held.starts_on <= ${today} order by starts_on desc, title limit 1) as post,
      exists (select from held where held.person_id = person.person_id and held.is_new) as "isNewManager"
    from person
    where person.tenant_id = ${tenant} and person.left_on is null and person.erased_at is null and exists (select from held where held.person_id = person.person_id and held.is_here)
    order by person.person_id`.execute(transaction)
  return rows
}

/** Units and all below them, as `kept`. */
function unitsBelow(tenant: string, units: readonly string[]): RawBuilder<unknown> {
  return sql`kept as (
    select unit_id from unit where tenant_id = ${tenant} and unit_id = any(${[...units]}::uuid[])
    union select below.unit_id from unit below join kept on below.parent_id = kept.unit_id where below.tenant_id = ${tenant})`
}

function listedOf(row: ListedRow): ListedCohort {
  return { cohort: cohortOf(row), unitName: row.unit_name, first: row.first, last: row.last, invited: row.invited, accepted: row.accepted }
}
