import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Credential } from '../../../platform/identity/index.ts'
import type { Transition } from '../records.ts'
import type { TransitionStore } from '../service/transition-store.ts'
import { transitionTables } from '../tables.ts'
import { type Row, transitionOf } from './rows.ts'

/** The secret address under which a calendar asks. Only a hash of the secret is kept. */
export function calendarsIn(transaction: Transaction<unknown>, tenant: string): Pick<TransitionStore, 'calendarMadeOn' | 'putCalendar' | 'endCalendar'> {
  const db = transitionTables(transaction)
  return {
    async calendarMadeOn(transitionId) {
      const found = await db.selectFrom('transition_calendar').select('made_on').where('tenant_id', '=', tenant).where('transition_id', '=', transitionId).executeTakeFirst()
      return found?.made_on ?? null
    },
    async putCalendar(transitionId, secretSha256, madeOn) {
      const made = { secret_sha256: secretSha256, made_on: madeOn }
      await db.insertInto('transition_calendar').values({ tenant_id: tenant, transition_id: transitionId, ...made }).onConflict((conflict) => conflict.columns(['tenant_id', 'transition_id']).doUpdateSet(made)).execute()
    },
    async endCalendar(transitionId) {
      await db.deleteFrom('transition_calendar').where('tenant_id', '=', tenant).where('transition_id', '=', transitionId).execute()
    },
  }
}

/**
 * The transition whose days a secret address gives. It is looked up by the hash of 256 random bits, so that how long it takes tells nothing of the secret.
 * @param transaction of the tenant that the credential names
 * @returns null when there is no such address, or the person does not work here any more
 */
export async function transitionOfCalendar(transaction: Transaction<unknown>, { tenant, secretSha256 }: Credential, today: CalendarDate): Promise<Transition | null> {
  const { rows } = await sql<Row<'transition'>>`
    select t.* from transition_calendar c
    join transition t on t.tenant_id = c.tenant_id and t.transition_id = c.transition_id
    join person on person.tenant_id = t.tenant_id and person.person_id = t.person_id and person.erased_at is null and (person.left_on is null or person.left_on > ${today})
    where c.tenant_id = ${tenant} and c.secret_sha256 = ${secretSha256}`.execute(transaction)
  return rows[0] === undefined ? null : transitionOf(rows[0])
}
