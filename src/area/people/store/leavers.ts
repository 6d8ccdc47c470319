import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'

/** How many people left before a day and were not erased. */
export async function countLeavers(transaction: Transaction<unknown>, tenant: string, before: CalendarDate): Promise<number> {
  const { rows } = await sql<{ leavers: number }>`select count(*) as leavers from person where ${leftBefore(tenant, before)}`.execute(transaction)
  return rows[0]?.leavers ?? 0
}

/** Of them those who left first, held until the transaction ends. */
export async function holdLeavers(transaction: Transaction<unknown>, tenant: string, before: CalendarDate, atMost: number): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`select person_id from person where ${leftBefore(tenant, before)} order by left_on, person_id limit ${atMost} for update`.execute(transaction)
  return rows.map(({ person_id }) => person_id)
}

/** Who had left by a day, and still has a role that was given. */
export async function leaversWithRole(transaction: Transaction<unknown>, tenant: string, by: CalendarDate): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct person.person_id from role_grant
    join person on person.tenant_id = role_grant.tenant_id and person.person_id = role_grant.person_id
    where role_grant.tenant_id = ${tenant} and person.left_on <= ${by}
  `.execute(transaction)
  return rows.map(({ person_id }) => person_id)
}

function leftBefore(tenant: string, day: CalendarDate): RawBuilder<boolean> {
  return sql<boolean>`tenant_id = ${tenant} and erased_at is null and left_on < ${day}`
}
