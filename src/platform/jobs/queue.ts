import type { Transaction } from 'kysely'
import type { JobPayload, NewJob } from './job.ts'
import { jobTables } from './tables.ts'

/**
 * Puts a job in, within the transaction of what it belongs to: if that comes to nothing, so does the job. The same kind and key twice is one job.
 * @param transaction of the tenant
 */
export async function enqueue(transaction: Transaction<unknown>, tenant: string, { jobId, kind, key, payload, dueAt, madeAt, madeBy }: NewJob): Promise<void> {
  const row = { tenant_id: tenant, job_id: jobId, kind, key, payload: JSON.stringify(payload), state: 'waiting' as const, due_at: dueAt, attempts: 0, made_at: madeAt, made_by: madeBy, finished_at: null, outcome: null, problem: null }
  await jobTables(transaction).insertInto('job').values(row).onConflict((conflict) => conflict.doNothing()).execute()
}

/** A job as pages show it. */
export interface JobStatus {
  readonly jobId: string
  readonly kind: string
  readonly key: string
  readonly state: 'waiting' | 'done' | 'failed'
  readonly attempts: number
  readonly madeAt: Date
  readonly madeBy: string | null
  readonly dueAt: Date
  readonly finishedAt: Date | null
  readonly outcome: JobPayload | null
  readonly problem: string | null
  readonly progress: { readonly done: number; readonly total: number } | null
}

/** The newest jobs of a tenant, at most 200. */
export async function listJobs(transaction: Transaction<unknown>, tenant: string): Promise<readonly JobStatus[]> {
  const rows = await withProgress(transaction, tenant).orderBy('made_at', 'desc').orderBy('job.job_id').limit(200).execute()
  return rows.map(statusOf)
}

/** One job of a tenant by its kind and key, or null. */
export async function findJob(transaction: Transaction<unknown>, tenant: string, kind: string, key: string): Promise<JobStatus | null> {
  const row = await withProgress(transaction, tenant).where('kind', '=', kind).where('key', '=', key).executeTakeFirst()
  return row === undefined ? null : statusOf(row)
}

/**
 * Jobs of a tenant that somebody should look at.
 * @param lateBefore a job that was due before this and still waits is late
 */
export async function countTroubledJobs(transaction: Transaction<unknown>, tenant: string, lateBefore: Date): Promise<{ readonly failed: number; readonly late: number }> {
  const counting = (state: 'failed' | 'waiting') => jobTables(transaction).selectFrom('job').select(({ fn }) => fn.countAll<number>().as('jobs')).where('tenant_id', '=', tenant).where('state', '=', state)
  const failed = await counting('failed').executeTakeFirstOrThrow()
  const late = await counting('waiting').where('due_at', '<', lateBefore).executeTakeFirstOrThrow()
  return { failed: failed.jobs, late: late.jobs }
}

/** Lets a failed job be tried again from the start; false when it is not failed. */
export async function retryJob(transaction: Transaction<unknown>, tenant: string, jobId: string, now: Date): Promise<boolean> {
  const update = jobTables(transaction).updateTable('job').set({ state: 'waiting', attempts: 0, due_at: now, finished_at: null, problem: null })
  const changed = await update.where('tenant_id', '=', tenant).where('job_id', '=', jobId).where('state', '=', 'failed').returning('job_id').executeTakeFirst()
  return changed !== undefined
}

function withProgress(transaction: Transaction<unknown>, tenant: string) {
  return jobTables(transaction)
    .selectFrom('job')
    .leftJoin('job_progress', (join) => join.onRef('job_progress.tenant_id', '=', 'job.tenant_id').onRef('job_progress.job_id', '=', 'job.job_id'))
    .select(['job.job_id', 'kind', 'key', 'state', 'attempts', 'made_at', 'made_by', 'due_at', 'finished_at', 'outcome', 'problem', 'job_progress.done', 'job_progress.total'])
    .where('job.tenant_id', '=', tenant)
}

type Row = Awaited<ReturnType<ReturnType<typeof withProgress>['execute']>>[number]

function statusOf(row: Row): JobStatus {
  return {
    jobId: row.job_id,
    kind: row.kind,
    key: row.key,
    state: row.state,
    attempts: row.attempts,
    madeAt: row.made_at,
    madeBy: row.made_by,
    dueAt: row.due_at,
    finishedAt: row.finished_at,
    outcome: row.outcome,
    problem: row.problem,
    progress: row.done === null || row.total === null ? null : { done: row.done, total: row.total },
  }
}
