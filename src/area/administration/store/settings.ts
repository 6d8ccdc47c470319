import type { Transaction } from 'kysely'
import { identityTables, usualIdleMinutes } from '../../../platform/identity/index.ts'
import type { SettingsStore } from '../service/settings.ts'

/** The settings of one organisation within one transaction. */
export function settingsStore(transaction: Transaction<unknown>, tenant: string): SettingsStore {
  const db = identityTables(transaction)
  return {
    async read() {
      const row = await db.selectFrom('organisation_settings').select(['idle_minutes', 'version']).where('tenant_id', '=', tenant).executeTakeFirst()
      return row === undefined ? { idleMinutes: usualIdleMinutes, version: 0 } : { idleMinutes: row.idle_minutes, version: row.version }
    },
    async write({ idleMinutes, version }) {
      const row = { tenant_id: tenant, idle_minutes: idleMinutes, version: version + 1 }
      const written =
        version === 0
          ? await db.insertInto('organisation_settings').values(row).onConflict((conflict) => conflict.doNothing()).returning('version').executeTakeFirst()
          : await db.updateTable('organisation_settings').set(row).where('tenant_id', '=', tenant).where('version', '=', version).returning('version').executeTakeFirst()
      return written !== undefined
    },
  }
}
