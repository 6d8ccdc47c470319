import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { jobKinds, schedules } from './job-kinds.ts'
import type { JobThreadConfig, JobThreadMessage } from './job-thread-config.ts'
import { migrations } from './migrations.ts'
import { openDatabase } from './platform/database/index.ts'
import { createWorker, runSchedules } from './platform/jobs/index.ts'
import { openSender } from './platform/mail/index.ts'

/**
 * Does the jobs of this process, in a thread of its own: however long one computes, pages are answered meanwhile.
 * Its messages to the thread that started it: `ready`, then nothing; it ends when it was told to stop.
 */

// Handed over by job-runner.ts in this form.
const config = workerData as JobThreadConfig
const now = () => new Date()
const scheduleEveryMs = 60_000

/** One line, as the log of the server writes them; of an error only its kind and where it arose. */
function warn(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n') : ''
  process.stderr.write(`${JSON.stringify({ level: 40, time: Date.now(), err: { type: error instanceof Error ? error.name : typeof error, stack }, msg: 'a job met what nobody expected' })}\n`)
}

const opened = await openDatabase(config.database, { migrations, use: 'beside', connections: 3 })
if (!opened.ok) throw new Error(opened.error)
const database = opened.value
const sender = openSender(config.mail, now, config.publicOrigin)
const worker = createWorker({ database, kinds: jobKinds(database, sender.send, config.publicOrigin), now, newId: randomUUID, warn })
const tick = () => void runSchedules(database, schedules, now(), randomUUID).then((due) => (due.length > 0 ? worker.nudge() : undefined)).catch(warn)
const ticking = setInterval(tick, scheduleEveryMs)
tick()
worker.start()
parentPort?.postMessage('ready')
parentPort?.on('message', (message: JobThreadMessage) => {
  if (message === 'nudge') worker.nudge()
  else void stop()
})

async function stop(): Promise<void> {
  clearInterval(ticking)
  await worker.stop()
  sender.close()
  await database.close()
  parentPort?.close()
}
