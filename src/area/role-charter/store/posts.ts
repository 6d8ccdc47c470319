import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import type { PostToAgree } from '../rules/draft.ts'

/** The posts that somebody holds on a day or will, without a charter: what they cover for a time first. */
export async function postsToAgree(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<readonly PostToAgree[]> {
  return postsWhere(transaction, { tenant, today, which: sql`holding.person_id = ${personId}`, order: sql`case holding.kind when 'acting-up' then 0 when 'secondment' then 1 else 2 end, holding.starts_on desc, holding.holding_id` })
}

/** The same of everybody whose post reports to one that this person holds on the day; by name. */
export async function postsOfReports(transaction: Transaction<unknown>, tenant: string, managerId: string, today: CalendarDate): Promise<readonly PostToAgree[]> {
  const which = sql`holding.person_id <> ${managerId} and exists (
    select from reporting_line line join holding mine on mine.tenant_id = line.tenant_id and mine.post_id = line.reports_to_post_id and mine.person_id = ${managerId} and ${holdsOnDay('mine', today)}
    where line.tenant_id = holding.tenant_id and line.post_id = holding.post_id and ${holdsOnDay('line', today)})`
  return postsWhere(transaction, { tenant, today, which, order: sql`"personName", holding.starts_on desc, holding.holding_id` })
}

interface Wanted {
  readonly tenant: string
  readonly today: CalendarDate
  readonly which: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
}

async function postsWhere(transaction: Transaction<unknown>, { tenant, today, which, order }: Wanted): Promise<readonly PostToAgree[]> {
  const { rows } = await sql<PostToAgree>`
    select post.post_id as "postId", post.title, unit.name as "unitName", post.profession, holding.kind, holding.starts_on as "startsOn", holding.agreed_until as "agreedUntil",
      holding.person_id as "personId", trim(person.given_name || ' ' || person.family_name) as "personName"
    from holding
    join person on person.tenant_id = holding.tenant_id and person.person_id = holding.person_id and person.erased_at is null and (person.left_on is null or person.left_on > ${today})
    join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
    join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
    where holding.tenant_id = ${tenant} and ${which} and (holding.ends_on is null or (holding.ends_on > ${today} and holding.ends_on > holding.starts_on))
      and not exists (select from role_charter charter where charter.tenant_id = holding.tenant_id and charter.person_id = holding.person_id and charter.post_id = holding.post_id)
    order by ${order}
  `.execute(transaction)
  return rows.filter((row, at) => rows.findIndex(({ postId, personId }) => postId === row.postId && personId === row.personId) === at)
}
