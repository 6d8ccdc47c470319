import path from 'node:path'
import { type Replicated, type ReplicationTask, Turns } from '../../../engine/simulation/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { outOfMemoryIn } from './out-of-memory.ts'
import type { DoneReplication, ReplicationProblem, Replicator } from './replicator.ts'
import { ThreadPool } from './thread-pool.ts'

const threadFile = path.join(import.meta.dirname, 'replication-thread.ts')

/** So many replications for each thread are under way or wait for an earlier one to come back. */
const aheadPerThread = 4

/**
 * Does replications on several threads of this process.
 * @param count of threads, 1 or more
 */
export function inThreads(task: ReplicationTask, count: number): Replicator {
  const pool = new ThreadPool<number, Replicated<string>>(threadFile, task, count)
  return {
    async run(from, until, take) {
      try {
        return await dealAll(pool, { from, until, ahead: aheadPerThread * count }, take)
      } catch (error) {
        const problem = outOfMemoryIn(error)
        if (problem === null) throw error
        return failure(problem)
      }
    },
    close: () => pool.close(),
  }
}

type Batch = ConstructorParameters<typeof Turns>[0]

function dealAll(pool: ThreadPool<number, Replicated<string>>, batch: Batch, take: (done: DoneReplication) => void): Promise<Result<null, ReplicationProblem>> {
  return new Promise((resolve, reject) => {
    const turns = new Turns<Replicated<string>>(batch, ({ replication, runs }) => {
      if (runs.ok) return take({ replication, runs: runs.value })
      turns.stop()
      resolve(runs)
    })
    const deal = () => {
      if (turns.isOver) resolve(success(null))
      for (let next = turns.deal(); next !== null; next = turns.deal()) pool.ask(next).then(bring).catch(reject)
    }
    const bring = (done: Replicated<string>) => {
      turns.bring(done)
      deal()
    }
    deal()
  })
}
