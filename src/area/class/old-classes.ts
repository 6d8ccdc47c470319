import type { Transaction } from 'kysely'
import { dayOf, oldestOpenOn } from './rules/lifetime.ts'
import { classStore } from './store.ts'

/**
 * Deletes every class that is over; the roof asks for it when the service starts and each hour after.
 * @param transaction one that may write
 * @param now of it only the day counts
 */
export async function deleteOldClasses(transaction: Transaction<unknown>, now: Date): Promise<void> {
  await classStore(transaction).deleteOlder(oldestOpenOn(dayOf(now)))
}
