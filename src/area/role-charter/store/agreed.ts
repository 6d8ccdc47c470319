import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { HourKind } from '../records.ts'

/** A charter that both agreed, as other areas use it. */
export interface AgreedCharter {
  readonly charterId: string
  readonly version: number
  readonly agreedOn: CalendarDate
  /** Hours of an ordinary week. */
  readonly hours: Readonly<Record<HourKind, number>>
  readonly reviewOn: CalendarDate
}

interface AgreedRow {
  readonly charter_id: string
  readonly version: number
  readonly agreed_at: Date
  readonly care_hours: string
  readonly management_hours: string
  readonly leadership_hours: string
  readonly review_on: CalendarDate
}

/** When each version was agreed: the day on which the second of the two signed it first. */
const agreements = sql`lateral (
  select s.version, greatest(min(s.signed_at) filter (where s.side = 'holder'), min(s.signed_at) filter (where s.side = 'line-manager')) as agreed_at
  from role_charter_signature s where s.tenant_id = charter.tenant_id and s.charter_id = charter.charter_id group by s.version having count(distinct s.side) = 2) agreement`

/**
 * The last version that both agreed of the charter of somebody, in the post that they hold today: what they cover for a time before their own. A later draft changes nothing until it is agreed.
 * @param postId of another post that they hold or will; the one of today when left out
 * @returns null when none is agreed
 */
export async function agreedCharterOf(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate, postId: string | null = null): Promise<AgreedCharter | null> {
  const isMeant = postId === null ? holdsOnDay('holding', today) : sql`holding.post_id = ${postId}`
  const { rows } = await sql<AgreedRow>`
    select version.charter_id, version.version, agreement.agreed_at, version.care_hours, version.management_hours, version.leadership_hours, version.review_on
    from role_charter charter
    join holding on holding.tenant_id = charter.tenant_id and holding.person_id = charter.person_id and holding.post_id = charter.post_id and ${isMeant}
    join ${agreements} on true
    join role_charter_version version on version.tenant_id = charter.tenant_id and version.charter_id = charter.charter_id and version.version = agreement.version
    where charter.tenant_id = ${tenant} and charter.person_id = ${personId}
    order by case holding.kind when 'acting-up' then 0 when 'secondment' then 1 else 2 end, holding.starts_on desc, version.version desc
    limit 1
  `.execute(transaction)
  const [row] = rows
  if (row === undefined) return null
  const hours = { care: Number(row.care_hours), management: Number(row.management_hours), leadership: Number(row.leadership_hours) }
  return { charterId: row.charter_id, version: row.version, agreedOn: londonDay(row.agreed_at), hours, reviewOn: row.review_on }
}

/**
 * The hours that were agreed for a post of somebody, with where they are agreed.
 * @returns null when nothing is agreed for that post
 */
export async function agreedHoursOf(transaction: Transaction<unknown>, tenant: string, personId: string, { postId, today }: { readonly postId: string; readonly today: CalendarDate }): Promise<{ readonly hours: AgreedCharter['hours']; readonly agreedOn: CalendarDate; readonly href: string } | null> {
  const agreed = await agreedCharterOf(transaction, tenant, personId, today, postId)
  return agreed === null ? null : { hours: agreed.hours, agreedOn: agreed.agreedOn, href: href(paths.roleCharter, { charter: agreed.charterId }) }
}

/** When a charter was first written down, and first agreed by both; null while it is not. */
export interface CharterMilestones {
  readonly charterId: string
  readonly personId: string
  readonly postId: string
  readonly draftedOn: CalendarDate
  readonly agreedOn: CalendarDate | null
}

/** The milestones of the charters of some people, in no order. */
export async function charterMilestonesIn(transaction: Transaction<unknown>, tenant: string, personIds: readonly string[]): Promise<readonly CharterMilestones[]> {
  if (personIds.length === 0) return []
  const { rows } = await sql<{ charter_id: string; person_id: string; post_id: string; begun_at: Date; agreed_at: Date | null }>`
    select charter.charter_id, charter.person_id, charter.post_id, charter.begun_at, min(agreement.agreed_at) as agreed_at
    from role_charter charter
    left join ${agreements} on true
    where charter.tenant_id = ${tenant} and charter.person_id = any(${sql.val([...personIds])}::uuid[])
    group by charter.charter_id, charter.person_id, charter.post_id, charter.begun_at
  `.execute(transaction)
  return rows.map((row) => ({ charterId: row.charter_id, personId: row.person_id, postId: row.post_id, draftedOn: londonDay(row.begun_at), agreedOn: row.agreed_at === null ? null : londonDay(row.agreed_at) }))
}
