import { type RawBuilder, type SqlBool, type Transaction, sql } from 'kysely'
import { type AuditEvent, appendToAudit } from '../audit/index.ts'
import type { Database } from '../database/index.ts'
import { type JobContext, type JobKind, type JobLane, type JobOutcome, unexpected } from './job.ts'
import { firstRetryMs, settleJob } from './settle-job.ts'
import { jobTables } from './tables.ts'

interface WorkerOptions {
  readonly database: Database
  readonly kinds: readonly JobKind[]
  /** Only jobs of this lane; all when nothing is said. One of no known kind is in the quick lane. */
  readonly lane?: JobLane
  readonly now: () => Date
  readonly newId: () => string
  /** Told of what nobody expected; the job is tried again. */
  readonly warn: (error: unknown) => void
}

/** Who does the jobs of one lane, or of all, in this process. */
export interface Worker {
  /**
   * Does every job that is due, one after the other, and those that they make due. Organisations take turns: one job each.
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
/** Tries beyond a kind's own that may end with their process: it is stopped and killed for reasons that are not the job's. */
const deathsForgiven = 10

/**
 * Does jobs. Any number of processes may have one: a job is locked while it is done, a process that dies lets go of it, and it is done again from its beginning;
 * since its effect and its end are one transaction, it takes effect once.
 */
export function createWorker(options: WorkerOptions): Worker {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<number> | null = null
  let isStopped = false
  let wantsMore = false
  /** One job of each organisation. */
  const runRound = async () => {
    let tried = 0
    for (const tenant of await tenantsOf(options.database)) {
      if (!isStopped && (await runNext(options, tenant))) tried += 1
    }
    return tried
  }
  const runAll = async () => {
    let tried = 0
    for (let ofRound = await runRound(); ofRound > 0; ofRound = await runRound()) tried += ofRound
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

/** Tries the job of this tenant and lane that is due for longest; false when none is. */
async function runNext(options: WorkerOptions, tenant: string): Promise<boolean> {
  const jobId = await options.database.inTransaction(tenant, (transaction) => markAttempt(transaction, options, tenant))
  if (jobId === null) return false
  try {
    await options.database.inTransaction(tenant, (transaction) => runLocked(transaction, options, tenant, jobId))
  } catch (error) {
    options.warn(error)
    await options.database.inTransaction(tenant, (transaction) => settleJob(transaction, options, { tenant, jobId }, { kind: 'try-again', reason: unexpected }))
  }
  return true
}

/** Counts an attempt before it begins: a job that brings its process down must not be tried for ever. */
async function markAttempt(transaction: Transaction<unknown>, options: WorkerOptions, tenant: string): Promise<string | null> {
  const db = jobTables(transaction)
  const now = options.now()
  const due = await db.selectFrom('job').select('job_id').where('tenant_id', '=', tenant).where('state', '=', 'waiting').where('due_at', '<=', now).where(isOfLane(options)).orderBy('due_at').orderBy('job_id').limit(1).forUpdate().skipLocked().executeTakeFirst()
  if (due === undefined) return null
  // Until it is locked for its run, another process leaves it alone; and so it does when this one dies in between.
  const later = new Date(now.getTime() + firstRetryMs)
  await db.updateTable('job').set(({ eb }) => ({ attempts: eb('attempts', '+', 1), due_at: later })).where('tenant_id', '=', tenant).where('job_id', '=', due.job_id).execute()
  return due.job_id
}

function isOfLane({ kinds, lane }: WorkerOptions): RawBuilder<SqlBool> {
  const long = kinds.filter((one) => one.lane === 'long').map(({ kind }) => kind)
  if (lane === undefined) return sql`true`
  return lane === 'long' ? sql`kind = any(${long}::text[])` : sql`kind <> all(${long}::text[])`
}

async function runLocked(transaction: Transaction<unknown>, options: WorkerOptions, tenant: string, jobId: string): Promise<void> {
  // Not skipping what is locked: another worker that looks for something to do holds a row for a moment, and the job would wait for its next try.
  const locked = await jobTables(transaction).selectFrom('job').select(['kind', 'payload', 'made_by', 'attempts']).where('tenant_id', '=', tenant).where('job_id', '=', jobId).where('state', '=', 'waiting').forUpdate().executeTakeFirst()
  if (locked === undefined) return
  const kind = options.kinds.find((one) => one.kind === locked.kind)
  // So many tries ended with their process: nobody lived to count it as failed.
  if (locked.attempts > (kind?.mostAttempts ?? 1) + deathsForgiven) return settleJob(transaction, options, { tenant, jobId }, { kind: 'failed', reason: unexpected })
  const events: AuditEvent[] = []
  const context: JobContext = {
    tenant,
    jobId,
    payload: locked.payload,
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
  await settleJob(transaction, options, { tenant, jobId }, outcome)
  if (outcome.kind === 'done') {
    const actor = locked.made_by === null ? ({ kind: 'job', id: jobId } as const) : ({ kind: 'person', id: locked.made_by } as const)
    await appendToAudit(transaction, { tenant, at: options.now(), actor, events })
  }
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
