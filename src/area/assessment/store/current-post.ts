import { type RawBuilder, type Transaction, sql } from 'kysely'
import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { HoldingKind, Stage } from '../../../kernel/workforce.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'

/** A post that somebody works in or will, and so is asked about. */
export interface CurrentPost {
  readonly postId: string
  readonly title: string
  readonly stage: Stage
  readonly kind: HoldingKind
  readonly unitName: string
  /** From when on they hold it in this way. */
  readonly startsOn: CalendarDate
}

/** Days before its start from which a post to come is looked ahead to. */
export const daysAhead = 90

/**
 * The post that somebody works in on a day: what they cover for a time before their own, and of several the one that began last.
 * @returns null when they hold none
 */
export async function currentPost(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<CurrentPost | null> {
  return firstPost(transaction, tenant, personId, sql`${holdsOnDay('holding', today)} order by case holding.kind when 'acting-up' then 0 when 'secondment' then 1 else 2 end, holding.starts_on desc`)
}

/**
 * The post that somebody starts in soonest after a day, within the days that are looked ahead. One that they hold already in another way is not to come.
 * @returns null when none is agreed
 */
export async function comingPost(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<CurrentPost | null> {
  const comes = sql`holding.starts_on > ${today} and holding.starts_on <= ${addDays(today, daysAhead)} and (holding.ends_on is null or holding.ends_on > holding.starts_on)
    and not exists (select from holding held where held.tenant_id = holding.tenant_id and held.person_id = holding.person_id and held.post_id = holding.post_id and ${holdsOnDay('held', today)})`
  return firstPost(transaction, tenant, personId, sql`${comes} order by holding.starts_on`)
}

/** @param which condition and order of holdings */
async function firstPost(transaction: Transaction<unknown>, tenant: string, personId: string, which: RawBuilder<unknown>): Promise<CurrentPost | null> {
  const { rows } = await sql<CurrentPost>`
    select post.post_id as "postId", post.title, post.stage, holding.kind, unit.name as "unitName", holding.starts_on as "startsOn"
    from holding
    join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
    join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
    where holding.tenant_id = ${tenant} and holding.person_id = ${personId} and ${which}, holding.holding_id
    limit 1`.execute(transaction)
  return rows[0] ?? null
}
