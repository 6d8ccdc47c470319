import type { Replication, RunProblem } from '../../../engine/simulation/index.ts'
import type { Result } from '../../../kernel/result.ts'
import type { OutOfMemory } from './out-of-memory.ts'

/** One replication of each model, with the hashes of the traces where they were asked for. */
export type DoneReplication = Replication<string>

/** Why replications could not be done: a run would never end, or needed more memory than there is. */
export type ReplicationProblem = RunProblem | OutOfMemory

/** Does replications of one task, on as many threads as it was opened with. */
export interface Replicator {
  /**
   * @param until not included
   * @param take  gets each in order
   * @error of the first replication, in their order, that comes to no end; those before it were taken
   * @throws what a mistake of ours throws while one is done
   */
  readonly run: (from: number, until: number, take: (done: DoneReplication) => void) => Promise<Result<null, ReplicationProblem>>
  /** Ends its threads, whatever they do. */
  readonly close: () => Promise<void>
}
