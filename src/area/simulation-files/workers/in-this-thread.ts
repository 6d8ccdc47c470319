import { type ReplicationTask, replicate } from '../../../engine/simulation/index.ts'
import { failure, success } from '../../../kernel/result.ts'
import { problemOf } from './problem-of.ts'
import type { Replicator } from './replicator.ts'
import { openSha256 } from './sha256.ts'

/** Does replications one after the other, here. */
export function inThisThread(task: ReplicationTask): Replicator {
  return {
    run(from, until, take) {
      try {
        for (let replication = from; replication < until; replication += 1) take(replicate(task, replication, openSha256))
      } catch (error) {
        const problem = problemOf(error)
        if (problem === null) throw error
        return Promise.resolve(failure(problem))
      }
      return Promise.resolve(success(null))
    },
    close: () => Promise.resolve(),
  }
}
