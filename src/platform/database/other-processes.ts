import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from './database.ts'

/** One that is on its way out is waited for, so often and so long. */
const [mostTries, pauseMs] = [5, 100]

/** Is another process of Evenkeel at work on this database? Asked by a process that has one connection to it. */
export async function hasOtherProcesses(database: Database): Promise<boolean> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const { rows } = await database.reading(null, (transaction) => sql<{ readonly others: number }>`
      select count(*)::int as others from pg_stat_activity where datname = current_database() and application_name = 'evenkeel' and pid <> pg_backend_pid()
    `.execute(transaction))
    if (rows[0]?.others === 0) return false
    await wait(pauseMs)
  }
  return true
}
