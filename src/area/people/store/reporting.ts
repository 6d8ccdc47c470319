import { type Transaction, sql } from 'kysely'
import type { HoldingKind } from '../../../kernel/workforce.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import type { PeopleStore, ReportingPost } from '../service/people-store.ts'
import { type HeldPostRow, type NameRow, heldPostOf, holdingColumns, namedOf, uuids } from './rows.ts'

interface ManagerRow {
  readonly post_id: string
  readonly reports_to_post_id: string
  readonly title: string
  /** Null when nobody holds the post that is reported to. */
  readonly person_id: string | null
  readonly given_name: string
  readonly family_name: string
  readonly kind: HoldingKind
}

/** Who reports to whom, by posts and those who hold them on a day. */
export function reportingIn(transaction: Transaction<unknown>, tenant: string): Pick<PeopleStore, 'reportsTo' | 'comingReportsTo' | 'countReports' | 'managersOf'> {
  return {
    async reportsTo(personId, day) {
      const found = await sql<HeldPostRow & NameRow>`
        select distinct ${holdingColumns}, post.title, post.band, post.unit_id, person.given_name, person.family_name, lower(person.family_name) as place
        from holding mine
        join reporting_line line on line.tenant_id = mine.tenant_id and line.reports_to_post_id = mine.post_id and ${holdsOnDay('line', day)}
        join holding h on h.tenant_id = line.tenant_id and h.post_id = line.post_id and h.person_id <> mine.person_id and ${holdsOnDay('h', day)}
        join post on post.tenant_id = h.tenant_id and post.post_id = h.post_id
        join person on person.tenant_id = h.tenant_id and person.person_id = h.person_id and person.erased_at is null and (person.left_on is null or person.left_on > ${day})
        where mine.tenant_id = ${tenant} and mine.person_id = ${personId} and ${holdsOnDay('mine', day)}
        order by place, person.given_name, h.holding_id
      `.execute(transaction)
      return found.rows.map((row) => ({ ...namedOf(row), holding: heldPostOf(row) }))
    },
    async comingReportsTo(personId, day) {
      const found = await sql<{ readonly person_id: string }>`
        select distinct h.person_id
        from holding mine
        join reporting_line line on line.tenant_id = mine.tenant_id and line.reports_to_post_id = mine.post_id and ${holdsOnDay('line', day)}
        join holding h on h.tenant_id = line.tenant_id and h.post_id = line.post_id and h.person_id <> mine.person_id and h.starts_on > ${day} and (h.ends_on is null or h.ends_on > h.starts_on)
        where mine.tenant_id = ${tenant} and mine.person_id = ${personId} and ${holdsOnDay('mine', day)}
      `.execute(transaction)
      return found.rows.map(({ person_id }) => person_id)
    },
    async countReports(postIds, day) {
      const found = await sql<{ readonly post_id: string; readonly people: number }>`
        select line.reports_to_post_id as post_id, count(distinct h.person_id)::integer as people
        from reporting_line line
        join holding h on h.tenant_id = line.tenant_id and h.post_id = line.post_id and ${holdsOnDay('h', day)}
        where line.tenant_id = ${tenant} and line.reports_to_post_id = ${uuids(postIds)} and ${holdsOnDay('line', day)}
          and not exists (select from holding own where own.tenant_id = line.tenant_id and own.post_id = line.reports_to_post_id and own.person_id = h.person_id and ${holdsOnDay('own', day)})
        group by line.reports_to_post_id
      `.execute(transaction)
      return new Map(found.rows.map(({ post_id, people }) => [post_id, people]))
    },
    async managersOf(postIds, day) {
      const found = await sql<ManagerRow>`
        select line.post_id, line.reports_to_post_id, post.title, person.person_id, person.given_name, person.family_name, h.kind
        from reporting_line line
        join post on post.tenant_id = line.tenant_id and post.post_id = line.reports_to_post_id
        left join holding h on h.tenant_id = line.tenant_id and h.post_id = line.reports_to_post_id and ${holdsOnDay('h', day)}
        left join person on person.tenant_id = h.tenant_id and person.person_id = h.person_id and person.erased_at is null
        where line.tenant_id = ${tenant} and line.post_id = ${uuids(postIds)} and ${holdsOnDay('line', day)}
        order by line.post_id, lower(person.family_name), person.given_name
      `.execute(transaction)
      return groupedByPost(found.rows)
    },
  }
}

function groupedByPost(rows: readonly ManagerRow[]): readonly ReportingPost[] {
  const byPost = Map.groupBy(rows, ({ post_id }) => post_id)
  return [...byPost].flatMap(([postId, [first, ...others]]) => {
    if (first === undefined) return []
    const holders = [first, ...others].flatMap(({ person_id, kind, ...name }) => (person_id === null ? [] : [{ ...namedOf({ ...name, person_id }), kind }]))
    return [{ postId, reportsTo: { postId: first.reports_to_post_id, title: first.title }, holders }]
  })
}
