import { sql } from 'kysely'
import type { Database } from './database.ts'

/**
 * Counts requests where all web processes see them. Counts of earlier windows are thrown away as soon as a new key comes, and by `deleteOldCounts`.
 * @returns for a key (a keyed hash, never an address) and the beginning of its window, the count with this request: 1 or more
 */
export function requestCounts(database: Database): { readonly count: (key: string, windowStart: Date) => Promise<number> } {
  return {
    count: (key, windowStart) =>
      database.inTransaction(null, async (transaction) => {
        const counted = await sql<{ count: number }>`
          insert into rate_limit (key, window_start, count) values (${key}, ${windowStart}, 1)
          on conflict (window_start, key) do update set count = rate_limit.count + 1
          returning count`.execute(transaction)
        const count = counted.rows[0]?.count ?? 1
        if (count === 1) await sql`delete from rate_limit where window_start < ${windowStart}`.execute(transaction)
        return count
      }),
  }
}

/** Deletes every count of a window that began before this time. */
export async function deleteOldCounts(database: Database, before: Date): Promise<void> {
  await database.inTransaction(null, (transaction) => sql`delete from rate_limit where window_start < ${before}`.execute(transaction))
}
