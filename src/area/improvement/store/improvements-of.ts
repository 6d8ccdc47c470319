import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { improvementTables } from '../tables.ts'

/** An improvement as another area names it. */
export interface NamedImprovement {
  readonly improvementId: string
  readonly title: string
  readonly part: 'lead' | 'member'
  readonly startedOn: CalendarDate | null
  readonly endedOn: CalendarDate | null
}

/** The improvements that somebody leads or takes part in, or did, those joined last first. Everybody of the organisation may look at an improvement. */
export async function improvementsOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly NamedImprovement[]> {
  const rows = await improvementTables(transaction)
    .selectFrom('improvement_member as member')
    .innerJoin('improvement', (join) => join.onRef('improvement.tenant_id', '=', 'member.tenant_id').onRef('improvement.improvement_id', '=', 'member.improvement_id'))
    .select(['improvement.improvement_id', 'improvement.title', 'member.part', 'improvement.started_on', 'improvement.ended_on'])
    .where('member.tenant_id', '=', tenant)
    .where('member.person_id', '=', personId)
    .orderBy('member.joined_on', 'desc')
    .orderBy('improvement.title')
    .execute()
  return rows.map((row) => ({ improvementId: row.improvement_id, title: row.title, part: row.part, startedOn: row.started_on, endedOn: row.ended_on }))
}
