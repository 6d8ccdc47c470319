import type { Transaction } from 'kysely'
import { dayOf, oldestOpenOn } from '../class/index.ts'
import { wardClassStore } from './store/classes.ts'

/**
 * Deletes every class of the ward that is over; the roof asks for it when the service starts and each hour after.
 * @param transaction one that may write
 * @param now of it only the day counts
 */
export async function deleteOldWardClasses(transaction: Transaction<unknown>, now: Date): Promise<void> {
  await wardClassStore(transaction).deleteOlder(oldestOpenOn(dayOf(now)))
}
