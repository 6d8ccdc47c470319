import { type Transaction, sql } from 'kysely'
import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import { soonDays } from '../rules/people-list.ts'
import type { TeamHolding } from '../rules/team-now.ts'
import { type HoldingRow, type NameRow, holdingColumns, holdingOf } from './rows.ts'

/** Who holds, or will hold within 30 days, a post that reports to one that somebody holds today; in the order of family names. */
export async function teamHoldings(transaction: Transaction<unknown>, tenant: string, managerId: string, today: CalendarDate): Promise<readonly TeamHolding[]> {
  const found = await sql<HoldingRow & NameRow>`
    select distinct ${holdingColumns}, person.given_name, person.family_name, lower(person.family_name) as place
    from holding mine
    join reporting_line line on line.tenant_id = mine.tenant_id and line.reports_to_post_id = mine.post_id
    join holding h on h.tenant_id = line.tenant_id and h.post_id = line.post_id and h.person_id <> mine.person_id
      and h.starts_on <= ${addDays(today, soonDays)} and (h.ends_on is null or h.ends_on > ${today})
    join person on person.tenant_id = h.tenant_id and person.person_id = h.person_id and person.erased_at is null and (person.left_on is null or person.left_on > ${today})
    where mine.tenant_id = ${tenant} and mine.person_id = ${managerId} and ${holdsOnDay('mine', today)}
      and line.starts_on <= greatest(h.starts_on, ${today}::date) and (line.ends_on is null or line.ends_on > greatest(h.starts_on, ${today}::date))
    order by place, person.given_name, h.holding_id
  `.execute(transaction)
  return found.rows.map((row) => ({ ...holdingOf(row), name: `${row.given_name} ${row.family_name}` }))
}
