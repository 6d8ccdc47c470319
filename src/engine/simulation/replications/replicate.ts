import type { Model } from '../model/model.ts'
import type { RunRecord } from '../run/run-record.ts'
import { runOnce } from '../run/run-once.ts'
import { TraceText } from '../trace/trace-text.ts'

/** What is to be done again and again: plain values, which a worker can be sent. */
export interface ReplicationTask {
  /** Each is run, by the same seed: two that are to be compared, or one. */
  readonly models: readonly Model[]
  readonly seed: number
  readonly antithetic: boolean
  /** Is the hash of each trace asked for? */
  readonly hashes: boolean
}

/** One replication of each model. */
export interface Replicated<Hash> {
  readonly replication: number
  readonly runs: readonly { readonly record: RunRecord; readonly sha256: Hash | null }[]
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
export function replicate<Hash>({ models, seed, antithetic, hashes }: ReplicationTask, replication: number, openHash: () => OpenHash<Hash>): Replicated<Hash> {
  const choice = { seed, replication, antithetic }
  return {
    replication,
    runs: models.map((model) => {
      if (!hashes) return { record: runOnce(model, choice), sha256: null }
      const hash = openHash()
      const trace = new TraceText(model, hash.add)
      const record = runOnce(model, { ...choice, note: trace.note })
      trace.end()
      return { record, sha256: hash.end() }
    }),
  }
}
