import type { Transaction } from 'kysely'
import { verifyChain } from '../../platform/audit/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { type JobKind, enqueue } from '../../platform/jobs/index.ts'
import { isAuditBeingVerified, verifyAuditKind } from './store/audit-checks.ts'

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
