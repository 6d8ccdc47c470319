import type { Transaction } from 'kysely'
import { hourMs } from '../../kernel/durations.ts'
import type { GivenUp, JobKind, JobOutcome, JobPayload } from './job.ts'
import { jobTables } from './tables.ts'

/** How long a job waits after its first try; each further wait is twice as long. */
export const firstRetryMs = 15_000
const longestRetryMs = hourMs

interface Settling {
  readonly kinds: readonly JobKind[]
  readonly now: () => Date
}

/**
 * Writes down how a try ended: the job is done, is tried again later, or is tried no more.
 * @param transaction of the tenant
 */
export async function settleJob(transaction: Transaction<unknown>, { kinds, now }: Settling, { tenant, jobId }: { readonly tenant: string; readonly jobId: string }, outcome: JobOutcome): Promise<void> {
  const db = jobTables(transaction)
  const job = await db.selectFrom('job').select(['kind', 'attempts', 'payload']).where('tenant_id', '=', tenant).where('job_id', '=', jobId).where('state', '=', 'waiting').forUpdate().executeTakeFirst()
  if (job === undefined) return
  const kind = kinds.find((one) => one.kind === job.kind)
  const set = await settled(outcome, kind, job.attempts, { tenant, payload: job.payload, transaction, now })
  await db.updateTable('job').set(set).where('tenant_id', '=', tenant).where('job_id', '=', jobId).execute()
}

async function settled(outcome: JobOutcome, kind: JobKind | undefined, attempts: number, ended: Omit<GivenUp, 'reason'>) {
  const now = ended.now()
  if (outcome.kind === 'done') return done(outcome.outcome ?? {}, now)
  const { reason } = outcome
  if (outcome.kind === 'try-again' && attempts < (kind?.mostAttempts ?? 1)) return later(reason, attempts, now)
  return kind?.giveUp === undefined ? failed(reason, now) : done(await kind.giveUp({ ...ended, reason }), now)
}

function done(outcome: JobPayload, at: Date) {
  return { state: 'done', finished_at: at, outcome: JSON.stringify(outcome), problem: null } as const
}

function failed(reason: string, at: Date) {
  return { state: 'failed', finished_at: at, problem: reason } as const
}

function later(reason: string, attempts: number, now: Date) {
  const waitMs = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.max(0, attempts - 1))
  return { due_at: new Date(now.getTime() + waitMs), problem: reason } as const
}
