import type { Replicated } from '../../../engine/simulation/index.ts'
import type { Result } from '../../../kernel/result.ts'

/** One replication of each model, with the hashes of the traces where they were asked for. */
export type DoneReplication = Replicated<string>

/** Why replications could not be done: too many customers at once, customers who hold one another for ever, or more memory than there is. */
export interface ReplicationProblem {
  readonly code: 'too-many-customers' | 'nobody-leaves' | 'out-of-memory'
}

/** Does replications of one task, on as many threads as it was opened with. */
export interface Replicator {
  /**
   * @param until not included
   * @param take  gets each in order
   * @throws what a mistake of ours throws while one is done
   */
  readonly run: (from: number, until: number, take: (done: DoneReplication) => void) => Promise<Result<null, ReplicationProblem>>
  /** Ends its threads, whatever they do. */
  readonly close: () => Promise<void>
}
