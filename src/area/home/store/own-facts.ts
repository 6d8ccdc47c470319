import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import type { OwnPost } from '../rules/stepping-up-post.ts'

/** What decides which tasks wait for somebody. */
export interface OwnFacts {
  readonly posts: readonly OwnPost[]
  readonly hasPlan: boolean
  readonly hasSupervisor: boolean
}

/**
 * The posts of one person, and whether they have a plan and, today, a supervisor.
 * @param transaction of the tenant
 */
export async function readOwnFacts(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<OwnFacts> {
  const { rows: posts } = await sql<OwnPost>`
    select post.title, holding.kind, post.stage, holding.starts_on as "startsOn", holding.ends_on as "endsOn"
    from holding join post on post.tenant_id = holding.tenant_id and post.post_id = holding.post_id
    where holding.tenant_id = ${tenant} and holding.person_id = ${personId}
  `.execute(transaction)
  const { rows } = await sql<{ has_plan: boolean; has_supervisor: boolean }>`
    select exists (select from own_plan where tenant_id = ${tenant} and person_id = ${personId}) as has_plan,
      exists (select from supervision where tenant_id = ${tenant} and person_id = ${personId} and ${holdsOnDay('supervision', today)}) as has_supervisor
  `.execute(transaction)
  return { posts, hasPlan: rows[0]?.has_plan === true, hasSupervisor: rows[0]?.has_supervisor === true }
}
