import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { FoundPeople } from '../service/found-people.ts'

const mostShown = 20
/** Words of a name that are read: nobody searches by more. */
const mostWords = 6

/**
 * People whose name holds every word that was typed, in any order.
 * @param transaction of the tenant
 * @param typed words of a name; nothing is found by nothing
 * @param today on which their posts are shown
 */
export async function findPeopleByName(transaction: Transaction<unknown>, tenant: string, typed: string, today: CalendarDate): Promise<FoundPeople> {
  const words = typed.split(/\s+/u).filter((word) => word !== '').slice(0, mostWords)
  if (words.length === 0) return { people: [], hasMore: false }
  const patterns = words.map((word) => `%${word.replaceAll(/[\\%_]/gu, (sign) => `\\${sign}`)}%`)
  const found = await sql<{ person_id: string; name: string; post: string | null; left: boolean }>`
    select person.person_id, given_name || ' ' || family_name as name, coalesce(left_on <= ${today}, false) as left,
      (select post.title || ', ' || unit.name from holding
        join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
        join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
        where holding.tenant_id = person.tenant_id and holding.person_id = person.person_id
          and holding.starts_on <= ${today} and (holding.ends_on is null or holding.ends_on > ${today})
        order by holding.starts_on desc, holding.holding_id limit 1) as post
    from person
    where person.tenant_id = ${tenant} and erased_at is null and (given_name || ' ' || family_name) ilike all (${patterns})
    order by family_name, given_name, person.person_id limit ${mostShown + 1}
  `.execute(transaction)
  const people = found.rows.map((row) => ({ personId: row.person_id, name: row.name, post: row.post, hasLeft: row.left }))
  return { people: people.slice(0, mostShown), hasMore: people.length > mostShown }
}
