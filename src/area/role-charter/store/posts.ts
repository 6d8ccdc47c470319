import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { PostToAgree } from '../rules/draft.ts'

/** The posts that somebody holds on a day or will, without a charter: what they cover for a time first. */
export async function postsToAgree(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<readonly PostToAgree[]> {
  const { rows } = await sql<PostToAgree>`
    select post.post_id as "postId", post.title, unit.name as "unitName", post.profession, holding.kind, holding.starts_on as "startsOn", holding.agreed_until as "agreedUntil"
    from holding
    join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
    join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
    where holding.tenant_id = ${tenant} and holding.person_id = ${personId} and (holding.ends_on is null or (holding.ends_on > ${today} and holding.ends_on > holding.starts_on))
      and not exists (select from role_charter charter where charter.tenant_id = holding.tenant_id and charter.person_id = holding.person_id and charter.post_id = holding.post_id)
    order by case holding.kind when 'acting-up' then 0 when 'secondment' then 1 else 2 end, holding.starts_on desc, holding.holding_id
  `.execute(transaction)
  return rows.filter((row, at) => rows.findIndex(({ postId }) => postId === row.postId) === at)
}
