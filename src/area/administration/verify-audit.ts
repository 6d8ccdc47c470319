import type { Transaction } from 'kysely'
import { type ChainState, verifyChain } from '../../platform/audit/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { type JobKind, type JobPayload, enqueue, jobTables } from '../../platform/jobs/index.ts'

/** The kind of job that checks the audit trail of an organisation. */
export const verifyAuditKind = 'administration/verify-audit'

/**
 * Checks the audit trail of an organisation from its first entry to its last.
 * @param reading runs work on one unchanging picture of the database: others add to the trail meanwhile
 */
export function verifyAuditJob(reading: Database['reading']): JobKind {
  return {
    kind: verifyAuditKind,
    lane: 'long',
    mostAttempts: 3,
    async run({ tenant, record }) {
      const state = await reading(tenant, (transaction) => verifyChain(transaction, tenant))
      // A broken trail is an answer, and no failure of the check.
      const facts = state.kind === 'whole' ? { kind: state.kind, entries: state.entries } : { ...state }
      record({ action: 'administration/audit-verified', details: facts })
      return { kind: 'done', outcome: { ...state } }
    },
  }
}

/**
 * Asks for a check, unless one waits already.
 * @param transaction of the tenant
 * @returns whether one was asked for now
 */
export async function askToVerifyAudit(transaction: Transaction<unknown>, tenant: string, { jobId, now, madeBy }: { readonly jobId: string; readonly now: Date; readonly madeBy: string }): Promise<boolean> {
  if (await isAuditBeingVerified(transaction, tenant)) return false
  await enqueue(transaction, tenant, { jobId, kind: verifyAuditKind, key: jobId, payload: {}, dueAt: now, madeAt: now, madeBy })
  return true
}

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
