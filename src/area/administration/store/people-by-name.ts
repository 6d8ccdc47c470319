import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { searchWords } from '../../../kernel/search-words.ts'
import { containing, holdsOnDay } from '../../../platform/database/index.ts'
import type { FoundPeople } from '../service/found-people.ts'

const mostShown = 20

/**
 * People whose name, e-mail address or employee number holds every word that was typed, in any order: in a large organisation several people have one name.
 * @param transaction of the tenant
 * @param typed parts of them, separated by spaces; nothing is found by nothing
 * @param today on which their posts are shown
 */
export async function findPeopleByName(transaction: Transaction<unknown>, tenant: string, typed: string, today: CalendarDate): Promise<FoundPeople> {
  const patterns = searchWords(typed).map(containing)
  if (patterns.length === 0) return { people: [], hasMore: false }
  const found = await sql<{ person_id: string; name: string; post: string | null; left: boolean }>`
    select person.person_id, given_name || ' ' || family_name as name, coalesce(left_on <= ${today}, false) as left,
      (select post.title || ', ' || unit.name from holding
        join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
        join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
        where holding.tenant_id = person.tenant_id and holding.person_id = person.person_id
          and ${holdsOnDay('holding', today)}
        order by holding.starts_on desc, holding.holding_id limit 1) as post
    from person
    where person.tenant_id = ${tenant} and erased_at is null and concat_ws(' ', given_name, family_name, email, employee_number) ilike all (${patterns})
    order by family_name, given_name, person.person_id limit ${mostShown + 1}
  `.execute(transaction)
  const people = found.rows.map((row) => ({ personId: row.person_id, name: row.name, post: row.post, hasLeft: row.left }))
  return { people: people.slice(0, mostShown), hasMore: people.length > mostShown }
}
