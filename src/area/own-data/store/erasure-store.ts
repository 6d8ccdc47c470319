import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { OwnDataContributor } from '../../../platform/own-data/index.ts'
import { lockStayingAdministrators, stayingAdministrators, takesLastAdministrator } from '../../people/index.ts'
import { erasePerson } from '../erase-person.ts'
import type { Erasable, ErasureStore } from '../service/erasure.ts'

interface Row {
  readonly name: string
  readonly left_on: CalendarDate | null
  readonly erased_at: Date | null
  readonly version: number
}

/**
 * People as erasing looks at them, within one organisation.
 * @param contributors all that keep something about people
 */
export function erasureStore(transaction: Transaction<unknown>, tenant: string, contributors: readonly OwnDataContributor[]): ErasureStore {
  return {
    find: async (personId) => find(transaction, tenant, personId, await stayingAdministrators(transaction, tenant)),
    lock: async (personId) => {
      const staying = await lockStayingAdministrators(transaction, tenant)
      await sql`select from person where tenant_id = ${tenant} and person_id = ${personId} for update`.execute(transaction)
      return find(transaction, tenant, personId, staying)
    },
    erase: (personId, now) => erasePerson(transaction, { tenant, personId, contributors, now }),
  }
}

async function find(transaction: Transaction<unknown>, tenant: string, personId: string, staying: ReadonlySet<string>): Promise<Erasable | null> {
  const { rows } = await sql<Row>`
    select trim(given_name || ' ' || family_name) as name, left_on, erased_at, version from person where tenant_id = ${tenant} and person_id = ${personId}
  `.execute(transaction)
  const row = rows[0]
  if (row === undefined) return null
  return { personId, name: row.name, leftOn: row.left_on, erasedAt: row.erased_at, version: row.version, isLastAdministrator: takesLastAdministrator(staying, new Set([personId])) }
}
