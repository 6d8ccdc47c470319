import type { Replicated, Replication, ReplicationTask } from '../engine/simulation/replications/replicate.ts'
import { Turns } from '../engine/simulation/replications/turns.ts'
import type { RunProblem } from '../engine/simulation/run/run-problem.ts'
import { type Result, success } from '../kernel/result.ts'

/** What a worker sends back of a replication. */
export type WorkerAnswer = Replicated<string>

export interface WorkerChoice {
  /** Where the script of `simulation-worker.ts` is. */
  readonly address: string
  /** How many work side by side; 1 or more. They change nothing but the time it takes. */
  readonly workers: number
  readonly replications: number
}

/** So many replications for each worker are under way or wait for an earlier one to come back. */
const aheadPerWorker = 4

/**
 * Does replications of a task in workers of the browser, and ends them.
 * @param take gets each in order
 * @error of the first replication, in their order, that comes to no end; those before it were taken
 * @throws Error with the words of the worker that failed, or what `take` throws
 */
export async function replicateInWorkers(task: ReplicationTask, { address, workers, replications }: WorkerChoice, take: (done: Replication<string>) => void): Promise<Result<null, RunProblem>> {
  let outcome: Result<null, RunProblem> = success(null)
  const turns = new Turns<WorkerAnswer>({ from: 0, until: replications, ahead: aheadPerWorker * workers }, ({ replication, runs }) => {
    if (runs.ok) return take({ replication, runs: runs.value })
    outcome = runs
    turns.stop()
  })
  const all = Array.from({ length: workers }, () => new Worker(address, { type: 'module' }))
  try {
    if (!turns.isOver) await untilOver(task, all, turns)
  } finally {
    for (const worker of all) worker.terminate()
  }
  return outcome
}

function untilOver(task: ReplicationTask, workers: readonly Worker[], turns: Turns<WorkerAnswer>): Promise<void> {
  const idle = new Set(workers)
  const dealToIdle = () => {
    for (const worker of idle) {
      const replication = turns.deal()
      if (replication === null) return
      idle.delete(worker)
      worker.postMessage(replication)
    }
  }
  return new Promise((resolve, reject) => {
    for (const worker of workers) {
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
        idle.add(worker)
        try {
          turns.bring(data)
        } catch (error) {
          return reject(error)
        }
        if (turns.isOver) resolve()
        else dealToIdle()
      })
      worker.postMessage(task)
    }
    dealToIdle()
  })
}
