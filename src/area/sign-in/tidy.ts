import type { Transaction } from 'kysely'
import { hourMs } from '../../kernel/durations.ts'
import { identityTables } from '../../platform/identity/index.ts'
import { forgetNotices } from './store/notices.ts'

/**
 * Deletes what signing in keeps only for a moment: what sign-ins that ended kept for their provider, and notices of providers that could not be heard again anyway.
 * Everything that is kept for days has a kind of retention (`own-data.ts`), which an organisation sets.
 * @param transaction of the tenant
 */
export async function tidySignIns(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<void> {
  const over = identityTables(transaction).updateTable('session').set({ sealed_id_token: null }).where('tenant_id', '=', tenant).where('sealed_id_token', 'is not', null)
  await over.where((row) => row.or([row('ended_at', '<', new Date(now.getTime() - hourMs)), row('ends_at', '<', now)])).execute()
  await forgetNotices(transaction, tenant, now)
}
