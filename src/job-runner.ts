import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { JobThreadConfig, JobThreadMessage } from './job-thread-config.ts'
import { jobLanes } from './platform/jobs/index.ts'

/** The jobs of this process. */
export interface JobRunner {
  /** Something was put in: look at once. */
  readonly nudge: () => void
  /** Why no job is done now, or null. */
  readonly readiness: () => Promise<string | null>
  /** Lets the jobs under way end, for a while; one that is cut off is done again from its beginning at the next start. */
  readonly stop: () => Promise<void>
}

const restartAfterMs = 2_000
const stopAtMostMs = 4_000

/**
 * Starts a thread for each lane of jobs: a mail need not wait until an import has been computed.
 * @param warn told of what ended one by a mistake; it is started again
 */
export function startJobs(config: Omit<JobThreadConfig, 'lane'>, warn: (error: unknown) => void): JobRunner {
  const threads = jobLanes.map((lane) => startThread({ ...config, lane }, warn))
  return {
    nudge: () => threads.forEach(({ nudge }) => nudge()),
    readiness: async () => (await Promise.all(threads.map(({ readiness }) => readiness()))).find((problem) => problem !== null) ?? null,
    async stop() {
      await Promise.all(threads.map(({ stop }) => stop()))
    },
  }
}

/** One thread, started again when it ends by a mistake. */
function startThread(config: JobThreadConfig, warn: (error: unknown) => void): JobRunner {
  let isStopping = false
  let isReady = false
  let thread = begin()
  function begin(): Worker {
    const started = new Worker(path.join(import.meta.dirname, 'job-thread.ts'), { workerData: config })
    started.on('message', () => {
      isReady = true
    })
    started.on('error', warn)
    started.on('exit', () => {
      isReady = false
      if (!isStopping) setTimeout(() => (isStopping ? undefined : (thread = begin())), restartAfterMs).unref()
    })
    return started
  }
  const tell = (message: JobThreadMessage) => thread.postMessage(message)
  return {
    nudge: () => tell('nudge'),
    readiness: async () => (isReady ? null : 'Jobs are not being done: they start again by themselves.'),
    async stop() {
      isStopping = true
      const ended = new Promise((resolve) => thread.once('exit', resolve))
      if (thread.threadId === -1) return
      tell('stop')
      // A thread that ended in time must not leave the process waiting for the rest of it.
      await Promise.race([ended, wait(stopAtMostMs, undefined, { ref: false })])
      await thread.terminate()
    },
  }
}
