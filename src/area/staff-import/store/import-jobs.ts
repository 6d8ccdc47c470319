import type { Transaction } from 'kysely'
import { enqueue, findJob, retryJob } from '../../../platform/jobs/index.ts'
import { importJobs } from '../jobs/import-job-names.ts'
import type { DeedStatus } from '../rules/import-standing.ts'
import type { AskedJob } from '../service/import-store.ts'

/** Each version of an import has its own job: the same work may be asked for again later. */
function keyOf({ importId, version }: AskedJob): string {
  return `${importId} ${version}`
}

/** How far the job of an import is, or null when there is none. */
export function jobOf(transaction: Transaction<unknown>, tenant: string, job: AskedJob): Promise<DeedStatus | null> {
  return findJob(transaction, tenant, importJobs[job.deed], keyOf(job))
}

/** Puts the job of an import in; one that failed is tried again from its beginning. */
export async function startJob(transaction: Transaction<unknown>, tenant: string, job: AskedJob, { jobId, at, by }: { readonly jobId: string; readonly at: Date; readonly by: string }): Promise<void> {
  const kind = importJobs[job.deed]
  const earlier = await findJob(transaction, tenant, kind, keyOf(job))
  if (earlier !== null) {
    await retryJob(transaction, tenant, earlier.jobId, at)
    return
  }
  await enqueue(transaction, tenant, { jobId, kind, key: keyOf(job), payload: { importId: job.importId }, dueAt: at, madeAt: at, madeBy: by })
}
