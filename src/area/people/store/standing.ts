import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'

/** What somebody is in their organisation on a day, as far as it follows from posts and choices. */
export interface Standing {
  readonly name: string
  /** They no longer work here, or were erased: they may not come in. */
  readonly hasLeft: boolean
  readonly isLineManager: boolean
  readonly isSupervisor: boolean
}

/**
 * What a person is on a day: line manager when a post that they hold then is reported to by a post that somebody else holds then;
 * supervisor when somebody who works here chose them.
 * @param transaction of the tenant
 * @returns null when there is no such person
 */
export async function standingOf(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<Standing | null> {
  const found = await sql<{ given_name: string; family_name: string; left: boolean; manages: boolean; supervises: boolean }>`
    select given_name, family_name,
      erased_at is not null or coalesce(left_on <= ${today}, false) as left,
      exists (
        select from holding mine
        join reporting_line line on line.tenant_id = mine.tenant_id and line.reports_to_post_id = mine.post_id
          and ${holdsOnDay('line', today)}
        join holding theirs on theirs.tenant_id = line.tenant_id and theirs.post_id = line.post_id and theirs.person_id <> mine.person_id
          and ${holdsOnDay('theirs', today)}
        where mine.tenant_id = ${tenant} and mine.person_id = ${personId} and ${holdsOnDay('mine', today)}
      ) as manages,
      exists (
        select from supervision join person other on other.tenant_id = supervision.tenant_id and other.person_id = supervision.person_id
        where supervision.tenant_id = ${tenant} and supervision.supervisor_id = ${personId}
          and ${holdsOnDay('supervision', today)}
          and (other.left_on is null or other.left_on > ${today})
      ) as supervises
    from person where tenant_id = ${tenant} and person_id = ${personId}
  `.execute(transaction)
  const row = found.rows[0]
  if (row === undefined) return null
  return { name: `${row.given_name} ${row.family_name}`, hasLeft: row.left, isLineManager: row.manages, isSupervisor: row.supervises }
}
