import type { Model } from '../model/model.ts'
import { runOnce } from '../run/run-once.ts'
import type { RunRecord } from '../run/run-record.ts'
import type { RunChoice } from '../run/set-up-run.ts'

/** The record of a run that comes to its end. */
export function aRecord(model: Model, choice: Partial<RunChoice> = {}): RunRecord {
  const run = runOnce(model, { seed: 1, replication: 0, ...choice })
  if (!run.ok) throw new RangeError(`The run does not come to its end: ${run.error.code}.`)
  return run.value
}
