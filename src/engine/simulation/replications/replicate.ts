import type { Model } from '../model/model.ts'
import type { Pairing } from '../run/pairing.ts'
import type { RunRecord } from '../run/run-record.ts'
import { runOnce } from '../run/run-once.ts'
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
}

/** What one run of a model has shown; the hash is null where none was asked for. */
export interface HashedRun<Hash> {
  readonly record: RunRecord
  readonly sha256: Hash | null
}

/** One replication of each model. */
export interface Replicated<Hash> {
  readonly replication: number
  readonly runs: readonly [HashedRun<Hash>, HashedRun<Hash>?]
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
  const [model, other] = task.models
  const first = hashedRun(model, task, replication, openHash)
  return { replication, runs: other === undefined ? [first] : [first, hashedRun(other, task, replication, openHash)] }
}

function hashedRun<Hash>(model: Model, { seed, pairing, hashes }: ReplicationTask, replication: number, openHash: () => OpenHash<Hash>): HashedRun<Hash> {
  const choice = { seed, replication, pairing }
  if (!hashes) return { record: runOnce(model, choice), sha256: null }
  const hash = openHash()
  const trace = new TraceText(model, hash.add)
  const record = runOnce(model, { ...choice, note: trace.note })
  trace.end()
  return { record, sha256: hash.end() }
}
