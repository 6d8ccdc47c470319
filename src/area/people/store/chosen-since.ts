import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import type { NamedPerson } from '../service/people-store.ts'
import { type NameRow, namedOf } from './rows.ts'

/** Who chose somebody as supervisor on a day or later, still holds to it and works here. */
export async function chosenSince(transaction: Transaction<unknown>, tenant: string, { supervisorId, since, today }: { readonly supervisorId: string; readonly since: CalendarDate; readonly today: CalendarDate }): Promise<readonly NamedPerson[]> {
  const found = await sql<NameRow>`
    select person.person_id, person.given_name, person.family_name
    from supervision join person on person.tenant_id = supervision.tenant_id and person.person_id = supervision.person_id
    where supervision.tenant_id = ${tenant} and supervision.supervisor_id = ${supervisorId}
      and supervision.starts_on >= ${since} and ${holdsOnDay('supervision', today)}
      and person.erased_at is null and (person.left_on is null or person.left_on > ${today})
    order by supervision.starts_on desc, lower(person.family_name), person.given_name
  `.execute(transaction)
  return found.rows.map(namedOf)
}
