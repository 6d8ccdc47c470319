import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { peopleTables, standingOf } from '../../people/index.ts'

/**
 * The person with this e-mail address or employee number, held until the transaction ends.
 * @param transaction of the tenant
 * @param nobodyId stands in for the person when there is none, so that as much is asked of the database
 */
export async function personBy(
  transaction: Transaction<unknown>,
  tenant: string,
  { by, value, today, nobodyId }: { readonly by: 'email' | 'employee-number'; readonly value: string; readonly today: CalendarDate; readonly nobodyId: string },
): Promise<{ readonly personId: string; readonly hasLeft: boolean } | null> {
  const column = by === 'email' ? 'email' : 'employee_number'
  const found = await peopleTables(transaction).selectFrom('person').select('person_id').where('tenant_id', '=', tenant).where(column, '=', value).forUpdate().executeTakeFirst()
  const standing = await standingOf(transaction, tenant, found?.person_id ?? nobodyId, today)
  return found === undefined || standing === null ? null : { personId: found.person_id, hasLeft: standing.hasLeft }
}
