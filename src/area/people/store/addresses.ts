import type { Transaction } from 'kysely'
import { peopleTables } from '../tables.ts'

/** The e-mail address of somebody who works here with no day of leaving set; null when there is none. */
export async function addressOfWhoStays(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<string | null> {
  const found = await peopleTables(transaction).selectFrom('person').select('email').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('left_on', 'is', null).executeTakeFirst()
  return found?.email ?? null
}

/** The e-mail address of anybody who was not erased; null when none is known. */
export async function addressOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<string | null> {
  const found = await peopleTables(transaction).selectFrom('person').select('email').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()
  return found?.email ?? null
}

/**
 * Who has this e-mail address, or null.
 * @param email in lower case
 */
export async function personWithAddress(transaction: Transaction<unknown>, tenant: string, email: string): Promise<string | null> {
  const found = await peopleTables(transaction).selectFrom('person').select('person_id').where('tenant_id', '=', tenant).where('email', '=', email).where('erased_at', 'is', null).executeTakeFirst()
  return found?.person_id ?? null
}
