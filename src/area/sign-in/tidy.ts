import type { Transaction } from 'kysely'
import { identityTables } from '../../platform/identity/index.ts'
import { draftDays } from './service/drafts.ts'

const dayMs = 86_400_000

/**
 * Deletes what signing in no longer needs: attempts, links and drafts that are over, answered forms of other days, and what sign-ins that ended kept for their provider.
 * @param transaction of the tenant
 */
export async function tidySignIns(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<void> {
  const db = identityTables(transaction)
  const yesterday = new Date(now.getTime() - dayMs)
  await db.deleteFrom('sign_in_attempt').where('tenant_id', '=', tenant).where('expires_at', '<', now).execute()
  await db.deleteFrom('mailed_link').where('tenant_id', '=', tenant).where('expires_at', '<', yesterday).execute()
  await db.deleteFrom('form_answer').where('tenant_id', '=', tenant).where('answered_at', '<', yesterday).execute()
  await db.deleteFrom('draft').where('tenant_id', '=', tenant).where('saved_at', '<', new Date(now.getTime() - draftDays * dayMs)).execute()
  const over = db.updateTable('session').set({ sealed_id_token: null }).where('tenant_id', '=', tenant).where('sealed_id_token', 'is not', null)
  await over.where((row) => row.or([row('ended_at', '<', new Date(now.getTime() - 3_600_000)), row('ends_at', '<', now)])).execute()
}
