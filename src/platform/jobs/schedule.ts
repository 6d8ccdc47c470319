import { sql } from 'kysely'
import { minuteMs } from '../../kernel/durations.ts'
import type { Database } from '../database/index.ts'
import type { JobPayload } from './job.ts'
import { enqueue } from './queue.ts'
import { jobTables } from './tables.ts'

/** Work that comes round: a job for every tenant in every slot of time. */
export interface Schedule {
  /** Also the kind of its jobs. */
  readonly name: string
  readonly everyMinutes: number
  readonly payload: JobPayload
}

/**
 * Puts in what is due: one process does, under an advisory lock, and each slot is served once however many processes there are.
 * @returns the names of the schedules that were due
 */
export async function runSchedules(database: Database, schedules: readonly Schedule[], now: Date, newId: () => string): Promise<readonly string[]> {
  const due: string[] = []
  for (const schedule of schedules) if (await runSchedule(database, schedule, now, newId)) due.push(schedule.name)
  return due
}

async function runSchedule(database: Database, { name, everyMinutes, payload }: Schedule, now: Date, newId: () => string): Promise<boolean> {
  const slotMs = everyMinutes * minuteMs
  const slot = new Date(Math.floor(now.getTime() / slotMs) * slotMs)
  const tenants = await database.inTransaction(null, async (transaction) => {
    const lock = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(hashtext(${`evenkeel schedule ${name}`})) as held`.execute(transaction)
    if (lock.rows[0]?.held !== true) return null
    const db = jobTables(transaction)
    const last = await db.selectFrom('schedule_run').select('slot').where('name', '=', name).executeTakeFirst()
    if (last !== undefined && last.slot >= slot) return null
    return db.selectFrom('tenant').select('id').orderBy('id').execute()
  })
  if (tenants === null) return false
  // The key is the slot: whoever does this twice, or dies half-way, makes each job once. The slot counts as served only when all are in.
  for (const { id } of tenants) {
    const job = { jobId: newId(), kind: name, key: slot.toISOString(), payload, dueAt: now, madeAt: now, madeBy: null }
    await database.inTransaction(id, (transaction) => enqueue(transaction, id, job))
  }
  await database.inTransaction(null, (transaction) =>
    jobTables(transaction).insertInto('schedule_run').values({ name, slot }).onConflict((conflict) => conflict.column('name').doUpdateSet({ slot })).execute(),
  )
  return true
}
