import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { jobKinds, schedules } from './job-kinds.ts'
import type { JobThreadConfig, JobThreadMessage } from './job-thread-config.ts'
import { minuteMs } from './kernel/durations.ts'
import { migrations } from './migrations.ts'
import { openDatabase } from './platform/database/index.ts'
import { createWorker, runSchedules } from './platform/jobs/index.ts'
import { openSender } from './platform/mail/index.ts'

/**
 * Does the jobs of one lane of this process, in a thread of its own: however long one computes, pages are answered meanwhile, and quick jobs are done.
 * Its messages to the thread that started it: `ready`, then nothing; it ends when it was told to stop.
 */

// Handed over by job-runner.ts in this form.
const config = workerData as JobThreadConfig
const now = () => new Date()
const scheduleEveryMs = minuteMs

/** One line, as the log of the server writes them; of an error only its kind and where it arose. */
function warn(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n') : ''
  process.stderr.write(`${JSON.stringify({ level: 40, time: Date.now(), err: { type: error instanceof Error ? error.name : typeof error, stack }, msg: 'a job met what nobody expected' })}\n`)
}

const opened = await openDatabase(config.database, { migrations, use: 'beside', connections: 3 })
if (!opened.ok) throw new Error(opened.error)
const database = opened.value
const sender = openSender(config.mail, now, config.publicOrigin)
const worker = createWorker({ database, kinds: jobKinds(database, sender.send, config.publicOrigin), lane: config.lane, now, newId: randomUUID, warn })
let scheduling: Promise<void> = Promise.resolve()
const tick = () => {
  scheduling = runSchedules(database, schedules, now(), randomUUID).then((due) => (due.length > 0 ? worker.nudge() : undefined)).catch(warn)
}
// One thread looks at what comes round by itself: what it puts in for the other is found there in a moment.
const ticking = config.lane === 'quick' ? setInterval(tick, scheduleEveryMs) : null
if (ticking !== null) tick()
worker.start()
parentPort?.postMessage('ready')
parentPort?.on('message', (message: JobThreadMessage) => {
  if (message === 'nudge') worker.nudge()
  else void stop()
})

async function stop(): Promise<void> {
  if (ticking !== null) clearInterval(ticking)
  await Promise.all([worker.stop(), scheduling])
  sender.close()
  await database.close()
  parentPort?.close()
}
