import type { Transaction } from 'kysely'
import { personalTables } from '../tables.ts'
import type { RetentionRun, RetentionStore } from '../service/retention.ts'

/** What one organisation set, and what went when. */
export function retentionStore(transaction: Transaction<unknown>, tenant: string): RetentionStore {
  const db = personalTables(transaction)
  return {
    async readSetting() {
      const found = await db.selectFrom('retention_setting').select(['days', 'version']).where('tenant_id', '=', tenant).executeTakeFirst()
      return found ?? null
    },
    async writeSetting(days, drawnFrom) {
      const text = JSON.stringify(days)
      if (drawnFrom === 0) {
        const added = await db.insertInto('retention_setting').values({ tenant_id: tenant, days: text, version: 1 }).onConflict((conflict) => conflict.doNothing()).returning('version').executeTakeFirst()
        return added !== undefined
      }
      const changed = await db.updateTable('retention_setting').set({ days: text, version: drawnFrom + 1 }).where('tenant_id', '=', tenant).where('version', '=', drawnFrom).returning('version').executeTakeFirst()
      return changed !== undefined
    },
    async addRun({ runId, ranAt, counts }) {
      const row = { tenant_id: tenant, run_id: runId, ran_at: ranAt, counts: JSON.stringify(counts) }
      await db.insertInto('retention_run').values(row).onConflict((conflict) => conflict.doNothing()).execute()
    },
    count: (kind, due) => kind.count({ ...due, transaction, tenant }),
    remove: (kind, due) => kind.remove({ ...due, transaction, tenant }),
    async lastRuns(most) {
      const rows = await db.selectFrom('retention_run').select(['run_id', 'ran_at', 'counts']).where('tenant_id', '=', tenant).orderBy('ran_at', 'desc').limit(most).execute()
      return rows.map(({ run_id, ran_at, counts }): RetentionRun => ({ runId: run_id, ranAt: ran_at, counts }))
    },
  }
}
