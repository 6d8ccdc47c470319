import path from 'node:path'
import { type ReplicationTask, Turns } from '../../../engine/simulation/index.ts'
import { failure, success } from '../../../kernel/result.ts'
import { problemOf } from './problem-of.ts'
import type { DoneReplication, Replicator } from './replicator.ts'
import { ThreadPool } from './thread-pool.ts'

const threadFile = path.join(import.meta.dirname, 'replication-thread.ts')

/** So many replications for each thread are under way or wait for an earlier one to come back. */
const aheadPerThread = 4

/**
 * Does replications on several threads of this process.
 * @param count of threads, 1 or more
 */
export function inThreads(task: ReplicationTask, count: number): Replicator {
  const pool = new ThreadPool<number, DoneReplication>(threadFile, task, count)
  return {
    async run(from, until, take) {
      try {
        await dealAll(pool, new Turns({ from, until, ahead: aheadPerThread * count }, take))
        return success(null)
      } catch (error) {
        const problem = problemOf(error)
        if (problem === null) throw error
        return failure(problem)
      }
    },
    close: () => pool.close(),
  }
}

function dealAll(pool: ThreadPool<number, DoneReplication>, turns: Turns<DoneReplication>): Promise<void> {
  return new Promise((resolve, reject) => {
    const deal = () => {
      if (turns.isOver) resolve()
      for (let next = turns.deal(); next !== null; next = turns.deal()) pool.ask(next).then(bring).catch(reject)
    }
    const bring = (done: DoneReplication) => {
      turns.bring(done)
      deal()
    }
    deal()
  })
}
