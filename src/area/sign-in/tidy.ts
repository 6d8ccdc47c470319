import type { Transaction } from 'kysely'
import { hourMs } from '../../kernel/durations.ts'
import { appendToAudit } from '../../platform/audit/index.ts'
import { toldOneByOne } from './rules/refusals-told.ts'
import { forgetNotices } from './store/notices.ts'
import { takeOverCounts } from './store/refusal-counts.ts'
import { forgetIdTokens } from './store/sign-ins.ts'

/**
 * Deletes what signing in keeps only for a moment: what sign-ins that ended kept for their provider, and notices of providers that could not be heard again anyway.
 * Everything that is kept for days has a kind of retention (`own-data.ts`), which an organisation sets.
 * @param transaction of the tenant
 */
export async function tidySignIns(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<void> {
  await forgetIdTokens(transaction, tenant, { endedBefore: new Date(now.getTime() - hourMs), now })
  await forgetNotices(transaction, tenant, now)
  await tellRefusals(transaction, tenant, now)
}

/** One entry for all further refusals of an hour with one provider for one reason. */
async function tellRefusals(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<void> {
  const further = (await takeOverCounts(transaction, tenant, now)).map(({ refusals, ...source }) => ({ ...source, times: refusals - toldOneByOne }))
  const events = further.filter(({ times }) => times > 0).map(({ code, providerId, times }) => ({ action: 'identity/further-refused' as const, details: { code, providerId, times } }))
  await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'visitor' }, events })
}
