import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import { type AuditEvent, appendToAudit } from '../audit/index.ts'
import type { Database } from '../database/index.ts'
import type { JobContext, JobKind, JobOutcome, JobPayload } from './job.ts'
import { jobTables } from './tables.ts'

export interface WorkerOptions {
  readonly database: Database
  readonly kinds: readonly JobKind[]
  readonly now: () => Date
  readonly newId: () => string
  /** Told of what nobody expected; the job is tried again. */
  readonly warn: (error: unknown) => void
}

export interface Worker {
  /**
   * Does every job that is due, one after the other, and those that they make due.
   * @returns how many were tried
   */
  readonly runDue: () => Promise<number>
  /** Looks for work now and then, until it is stopped. */
  readonly start: () => void
  /** Looks at once: something was put in by this process. */
  readonly nudge: () => void
  /** Takes no further job and waits for the one under way. */
  readonly stop: () => Promise<void>
}

const pollMs = 2_000
const firstRetryMs = 15_000
const longestRetryMs = 3_600_000

/**
 * Does jobs. Any number of processes may have one: a job is locked while it is done, a process that dies lets go of it, and it is done again from its beginning;
 * since its effect and its end are one transaction, it takes effect once.
 */
export function createWorker(options: WorkerOptions): Worker {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<number> | null = null
  let isStopped = false
  let wantsMore = false
  const runAll = async () => {
    let tried = 0
    for (const tenant of await tenantsOf(options.database)) {
      while (!isStopped && (await runNext(options, tenant))) tried += 1
    }
    return tried
  }
  const runDue = () => {
    running ??= runAll().finally(() => {
      running = null
    })
    return running
  }
  const look = () => {
    if (isStopped) return
    if (running !== null) {
      wantsMore = true
      return
    }
    wantsMore = false
    // A database that is away now is asked again in a moment.
    void runDue().catch(options.warn).then(() => (wantsMore ? look() : undefined))
  }
  return {
    runDue,
    start: () => {
      timer ??= setInterval(look, pollMs).unref()
      look()
    },
    nudge: look,
    stop: async () => {
      isStopped = true
      if (timer !== null) clearInterval(timer)
      await running?.catch(options.warn)
    },
  }
}

async function tenantsOf(database: Database): Promise<readonly string[]> {
  const rows = await database.reading(null, (transaction) => jobTables(transaction).selectFrom('tenant').select('id').orderBy('id').execute())
  return rows.map(({ id }) => id)
}

/** Tries the job of this tenant that is due for longest; false when none is. */
async function runNext(options: WorkerOptions, tenant: string): Promise<boolean> {
  const jobId = await options.database.inTransaction(tenant, (transaction) => markAttempt(transaction, tenant, options.now()))
  if (jobId === null) return false
  try {
    await options.database.inTransaction(tenant, (transaction) => runLocked(transaction, options, tenant, jobId))
  } catch (error) {
    options.warn(error)
    await options.database.inTransaction(tenant, (transaction) => settle(transaction, options, tenant, jobId, { kind: 'try-again', reason: 'unexpected' }))
  }
  return true
}

/** Counts an attempt before it begins: a job that brings its process down must not be tried for ever. */
async function markAttempt(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<string | null> {
  const db = jobTables(transaction)
  const due = await db.selectFrom('job').select('job_id').where('tenant_id', '=', tenant).where('state', '=', 'waiting').where('due_at', '<=', now).orderBy('due_at').orderBy('job_id').limit(1).forUpdate().skipLocked().executeTakeFirst()
  if (due === undefined) return null
  // Until it is locked for its run, another process leaves it alone; and so it does when this one dies in between.
  const later = new Date(now.getTime() + firstRetryMs)
  await db.updateTable('job').set(({ eb }) => ({ attempts: eb('attempts', '+', 1), due_at: later })).where('tenant_id', '=', tenant).where('job_id', '=', due.job_id).execute()
  return due.job_id
}

async function runLocked(transaction: Transaction<unknown>, options: WorkerOptions, tenant: string, jobId: string): Promise<void> {
  const locked = await jobTables(transaction).selectFrom('job').select(['kind', 'payload', 'made_by', 'attempts']).where('tenant_id', '=', tenant).where('job_id', '=', jobId).where('state', '=', 'waiting').forUpdate().skipLocked().executeTakeFirst()
  if (locked === undefined) return
  const kind = options.kinds.find((one) => one.kind === locked.kind)
  const events: AuditEvent[] = []
  const context: JobContext = {
    tenant,
    jobId,
    // Written by `enqueue` as JobPayload.
    payload: locked.payload as JobPayload,
    madeBy: locked.made_by,
    transaction,
    now: options.now,
    newId: options.newId,
    progress: (done, total) => showProgress(options, tenant, jobId, done, total),
    record: (event) => void events.push(event),
  }
  await sql`savepoint before_job`.execute(transaction)
  const outcome: JobOutcome = kind === undefined ? { kind: 'failed', reason: 'no-such-kind' } : await kind.run(context)
  // Only a job that is done leaves anything behind.
  if (outcome.kind !== 'done') await sql`rollback to savepoint before_job`.execute(transaction)
  await settle(transaction, options, tenant, jobId, outcome)
  if (outcome.kind === 'done') {
    const actor = locked.made_by === null ? ({ kind: 'job', id: jobId } as const) : ({ kind: 'person', id: locked.made_by } as const)
    await appendToAudit(transaction, { tenant, at: options.now(), actor, events })
  }
}

async function settle(transaction: Transaction<unknown>, { kinds, now }: WorkerOptions, tenant: string, jobId: string, outcome: JobOutcome): Promise<void> {
  const db = jobTables(transaction)
  const one = (update: Partial<{ state: 'done' | 'failed' | 'waiting'; due_at: Date; finished_at: Date | null; outcome: string; problem: string | null }>) =>
    db.updateTable('job').set(update).where('tenant_id', '=', tenant).where('job_id', '=', jobId).where('state', '=', 'waiting').execute()
  if (outcome.kind === 'done') {
    await one({ state: 'done', finished_at: now(), outcome: JSON.stringify(outcome.outcome ?? {}), problem: null })
    return
  }
  const job = await db.selectFrom('job').select(['kind', 'attempts']).where('tenant_id', '=', tenant).where('job_id', '=', jobId).executeTakeFirst()
  if (job === undefined) return
  const mostAttempts = kinds.find((kind) => kind.kind === job.kind)?.mostAttempts ?? 1
  const isOver = outcome.kind === 'failed' || job.attempts >= mostAttempts
  const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.max(0, job.attempts - 1))
  await one(isOver ? { state: 'failed', finished_at: now(), problem: outcome.reason } : { due_at: new Date(now().getTime() + waitMs), problem: outcome.reason })
}

async function showProgress({ database, now }: WorkerOptions, tenant: string, jobId: string, done: number, total: number): Promise<void> {
  const values = { done, total, at: now() }
  await database.inTransaction(tenant, (transaction) =>
    jobTables(transaction)
      .insertInto('job_progress')
      .values({ tenant_id: tenant, job_id: jobId, ...values })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'job_id']).doUpdateSet(values))
      .execute(),
  )
}
