import { type Transaction, sql } from 'kysely'
import { sameStartDays } from '../../transition/index.ts'
import type { RecordedStarts } from '../rules/not-entered.ts'
import type { Period } from '../rules/period.ts'

/**
 * Starts into management posts that the staff record has within a period, and how many of them are entered here. Covering a higher-band post always is one; another post is when its
 * stage is first-line or above. What ended by its first day never began. Entered is what goes on for the same person and post, what began there about then, and what the person
 * entered of the same kind about then without a post.
 */
export async function recordedStarts(transaction: Transaction<unknown>, tenant: string, { first, last }: Period): Promise<RecordedStarts> {
  const { rows } = await sql<RecordedStarts>`
    with recorded as (
      select h.person_id, h.post_id, h.starts_on, case h.kind when 'substantive' then 'new-post' else h.kind end as kind
      from holding h
      join post on post.tenant_id = h.tenant_id and post.post_id = h.post_id
      join person on person.tenant_id = h.tenant_id and person.person_id = h.person_id and person.erased_at is null
      where h.tenant_id = ${tenant} and h.starts_on between ${first} and ${last} and (h.ends_on is null or h.ends_on > h.starts_on) and (h.kind = 'acting-up' or post.stage <> 'fundamental'))
    select count(*)::integer as recorded,
      (count(*) filter (where exists (
        select from transition t where t.tenant_id = ${tenant} and t.person_id = recorded.person_id and t.kind <> 'preparing' and (t.ended_on is null or t.ended_on > t.starts_on) and (
          (t.post_id = recorded.post_id and (t.ended_on is null or abs(t.starts_on - recorded.starts_on) <= ${sameStartDays}))
          or (t.post_id is null and t.kind = recorded.kind and abs(t.starts_on - recorded.starts_on) <= ${sameStartDays}))
      )))::integer as entered
    from recorded`.execute(transaction)
  const [counted] = rows
  if (counted === undefined) throw new Error('A count is one row')
  return counted
}
