// The front door of what is kept about people: seeing it, how long it stays, and erasing it.
import type { Transaction } from 'kysely'
import { retentionStore } from './store/retention-store.ts'

export { ownDataMigrations } from './migrations.ts'
export { ownDataParts } from './own-data-parts.ts'
export { retentionJob, retentionSchedule } from './retention/retention-job.ts'
export { ownDataRoutes } from './routes.ts'

/** Did an administrator look at how long things are kept, and save it? */
export async function isRetentionSet(transaction: Transaction<unknown>, tenant: string): Promise<boolean> {
  return (await retentionStore(transaction, tenant).readSetting()) !== null
}
