import type { ReplicationTask } from '../../../engine/simulation/index.ts'
import { inThisThread } from './in-this-thread.ts'
import { inThreads } from './in-threads.ts'
import type { Replicator } from './replicator.ts'

export type { DoneReplication, ReplicationProblem, Replicator } from './replicator.ts'
export { type OutOfMemory, outOfMemoryIn } from './out-of-memory.ts'
export { openSha256 } from './sha256.ts'

/** @param workers how many replications are done side by side; 1 or more. They change nothing but the time it takes. */
export function openReplicator(task: ReplicationTask, workers: number): Replicator {
  return workers === 1 ? inThisThread(task) : inThreads(task, workers)
}
