import type { Transaction } from 'kysely'
import type { ChainState } from '../../../platform/audit/index.ts'
import { type JobPayload, jobTables } from '../../../platform/jobs/index.ts'

/** The kind of job that checks the audit trail of an organisation. */
export const verifyAuditKind = 'administration/verify-audit'

/** Whether a check waits or is under way. */
export async function isAuditBeingVerified(transaction: Transaction<unknown>, tenant: string): Promise<boolean> {
  const waiting = await jobTables(transaction).selectFrom('job').select('job_id').where('tenant_id', '=', tenant).where('kind', '=', verifyAuditKind).where('state', '=', 'waiting').executeTakeFirst()
  return waiting !== undefined
}

/** What the newest check found, or null when none was done. */
export async function lastAuditCheck(transaction: Transaction<unknown>, tenant: string): Promise<{ readonly at: Date; readonly state: ChainState } | null> {
  const found = await jobTables(transaction)
    .selectFrom('job')
    .select(['finished_at', 'outcome'])
    .where('tenant_id', '=', tenant)
    .where('kind', '=', verifyAuditKind)
    .where('state', '=', 'done')
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  // Written by the job above as a ChainState.
  return found === undefined || found.finished_at === null ? null : { at: found.finished_at, state: found.outcome as JobPayload & ChainState }
}
