import { type ReplicationTask, replicate } from '../../../engine/simulation/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { outOfMemoryIn } from './out-of-memory.ts'
import type { DoneReplication, ReplicationProblem, Replicator } from './replicator.ts'
import { openSha256 } from './sha256.ts'

/** Does replications one after the other, here. */
export function inThisThread(task: ReplicationTask): Replicator {
  return {
    run(from, until, take) {
      for (let replication = from; replication < until; replication += 1) {
        const done = doneHere(task, replication)
        if (!done.ok) return Promise.resolve(done)
        take(done.value)
      }
      return Promise.resolve(success(null))
    },
    close: () => Promise.resolve(),
  }
}

function doneHere(task: ReplicationTask, replication: number): Result<DoneReplication, ReplicationProblem> {
  try {
    const { runs } = replicate(task, replication, openSha256)
    return runs.ok ? success({ replication, runs: runs.value }) : runs
  } catch (error) {
    const problem = outOfMemoryIn(error)
    if (problem === null) throw error
    return failure(problem)
  }
}
