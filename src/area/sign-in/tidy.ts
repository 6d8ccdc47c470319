import type { Transaction } from 'kysely'
import { hourMs } from '../../kernel/durations.ts'
import { forgetNotices } from './store/notices.ts'
import { forgetIdTokens } from './store/sign-ins.ts'

/**
 * Deletes what signing in keeps only for a moment: what sign-ins that ended kept for their provider, and notices of providers that could not be heard again anyway.
 * Everything that is kept for days has a kind of retention (`own-data.ts`), which an organisation sets.
 * @param transaction of the tenant
 */
export async function tidySignIns(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<void> {
  await forgetIdTokens(transaction, tenant, { endedBefore: new Date(now.getTime() - hourMs), now })
  await forgetNotices(transaction, tenant, now)
}
