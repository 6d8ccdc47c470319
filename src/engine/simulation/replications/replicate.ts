import { type Result, success } from '../../../kernel/result.ts'
import type { Model } from '../model/model.ts'
import type { Pairing } from '../run/pairing.ts'
import { runOnce } from '../run/run-once.ts'
import type { RunProblem } from '../run/run-problem.ts'
import type { RunRecord } from '../run/run-record.ts'
import { TraceText } from '../trace/trace-text.ts'

/** A model, and perhaps a second one that is compared with it: both are run by the same seed. */
export type Models = readonly [Model, Model?]

/** What is to be done again and again: plain values, which a worker can be sent. */
export interface ReplicationTask {
  readonly models: Models
  readonly seed: number
  readonly pairing: Pairing
  /** Is the hash of each trace asked for? */
  readonly hashes: boolean
  /** How many customers may be in at once, as in `RunChoice`. */
  readonly customersAtOnce?: number
}

/** What one run of a model has shown; the hash is null where none was asked for. */
export interface HashedRun<Hash> {
  readonly record: RunRecord
  readonly sha256: Hash | null
}

/** A run of each model of a task. */
export type HashedRuns<Hash> = readonly [HashedRun<Hash>, HashedRun<Hash>?]

/** A replication that has come to its end. */
export interface Replication<Hash> {
  readonly replication: number
  readonly runs: HashedRuns<Hash>
}

/** What became of a replication: plain values, which a worker can send. */
export interface Replicated<Hash> {
  readonly replication: number
  readonly runs: Result<HashedRuns<Hash>, RunProblem>
}

/** A hash that is taken piece by piece: the host has it. */
export interface OpenHash<Hash> {
  readonly add: (piece: string) => void
  readonly end: () => Hash
}

/**
 * Does one replication of each model of a task.
 * @param openHash begins a hash of a text in UTF-8
 */
export function replicate<Hash>(task: ReplicationTask, replication: number, openHash: () => OpenHash<Hash>): Replicated<Hash> {
  return { replication, runs: hashedRuns(task, (model) => hashedRun(model, task, replication, openHash)) }
}

function hashedRuns<Hash>({ models: [model, other] }: ReplicationTask, run: (model: Model) => Result<HashedRun<Hash>, RunProblem>): Replicated<Hash>['runs'] {
  const first = run(model)
  if (!first.ok) return first
  if (other === undefined) return success([first.value])
  const second = run(other)
  return second.ok ? success([first.value, second.value]) : second
}

function hashedRun<Hash>(model: Model, { hashes, ...choice }: ReplicationTask, replication: number, openHash: () => OpenHash<Hash>): Result<HashedRun<Hash>, RunProblem> {
  if (!hashes) {
    const run = runOnce(model, { ...choice, replication })
    return run.ok ? success({ record: run.value, sha256: null }) : run
  }
  const hash = openHash()
  const trace = new TraceText(model, hash.add)
  const run = runOnce(model, { ...choice, replication, note: trace.note })
  trace.end()
  return run.ok ? success({ record: run.value, sha256: hash.end() }) : run
}
