import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { HoldingKind, Stage } from '../../../kernel/workforce.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'

/** The post that somebody works in, and so is asked about. */
export interface CurrentPost {
  readonly postId: string
  readonly title: string
  readonly stage: Stage
  readonly kind: HoldingKind
  readonly unitName: string
  /** Since when they hold it in this way. */
  readonly startsOn: CalendarDate
}

/**
 * The post that somebody works in on a day: what they cover for a time before their own, and of several the one that began last.
 * @returns null when they hold none
 */
export async function currentPost(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<CurrentPost | null> {
  const { rows } = await sql<CurrentPost>`
    select post.post_id as "postId", post.title, post.stage, holding.kind, unit.name as "unitName", holding.starts_on as "startsOn"
    from holding
    join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
    join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
    where holding.tenant_id = ${tenant} and holding.person_id = ${personId} and ${holdsOnDay('holding', today)}
    order by case holding.kind when 'acting-up' then 0 when 'secondment' then 1 else 2 end, holding.starts_on desc, holding.holding_id
    limit 1`.execute(transaction)
  return rows[0] ?? null
}
