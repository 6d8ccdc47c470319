import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Band, HoldingKind } from '../../../kernel/workforce.ts'
import { containing, holdsOnDay } from '../../../platform/database/index.ts'
import type { OpenPost, PeopleStore } from '../service/people-store.ts'
import { type HoldingRow, all, holdingColumns, holdingOf, uuids } from './rows.ts'

interface PostRow {
  readonly post_id: string
  readonly unit_id: string
  readonly title: string
  readonly band: Band
  readonly holders: readonly OpenPost['holders'][number][]
}

/** Posts that somebody may start in. */
export function postsIn(transaction: Transaction<unknown>, tenant: string): Pick<PeopleStore, 'findPosts' | 'openPost' | 'lockHoldingsOfPost'> {
  return {
    async findPosts({ words, unitIds, firstUnitIds, day, limit }) {
      const conditions = [
        ...words.map((word) => sql`(post.title ilike ${containing(word)} or unit.name ilike ${containing(word)})`),
        ...(unitIds === null ? [] : [sql`post.unit_id = ${uuids(unitIds)}`]),
      ]
      return readPosts(day, all(conditions), sql`order by exists (select from holding h where h.tenant_id = post.tenant_id and h.post_id = post.post_id and ${holdsOnDay('h', day)}), post.unit_id = ${uuids(firstUnitIds)} desc, lower(post.title), unit.name, post.post_id limit ${limit}`)
    },
    async openPost(postId, day) {
      return (await readPosts(day, sql`post.post_id = ${postId}`, sql``))[0] ?? null
    },
    async lockHoldingsOfPost(postId) {
      await sql`select from post where tenant_id = ${tenant} and post_id = ${postId} for update`.execute(transaction)
      const found = await sql<HoldingRow>`select ${holdingColumns} from holding h where h.tenant_id = ${tenant} and h.post_id = ${postId}`.execute(transaction)
      return found.rows.map(holdingOf)
    },
  }

  async function readPosts(day: CalendarDate, condition: RawBuilder<unknown>, rest: RawBuilder<unknown>): Promise<readonly OpenPost[]> {
    const found = await sql<PostRow>`
      select post.post_id, post.unit_id, post.title, post.band, ${holdersOn(day)} as holders
      from post join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
      where post.tenant_id = ${tenant} and (post.closed_on is null or post.closed_on > ${day}) and (unit.closed_on is null or unit.closed_on > ${day}) and ${condition} ${rest}
    `.execute(transaction)
    return found.rows.map(({ post_id, unit_id, title, band, holders }) => ({ postId: post_id, unitId: unit_id, title, band, holders }))
  }
}

/** Who holds a post, as a list within its row. */
function holdersOn(day: CalendarDate): RawBuilder<readonly { readonly personId: string; readonly givenName: string; readonly familyName: string; readonly kind: HoldingKind }[]> {
  return sql`(
    select coalesce(json_agg(json_build_object('personId', person.person_id, 'givenName', person.given_name, 'familyName', person.family_name, 'kind', h.kind) order by person.family_name), '[]')
    from holding h join person on person.tenant_id = h.tenant_id and person.person_id = h.person_id
    where h.tenant_id = post.tenant_id and h.post_id = post.post_id and ${holdsOnDay('h', day)}
  )`
}
