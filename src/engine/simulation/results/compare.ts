import type { Model } from '../model/model.ts'
import type { RunRecord } from '../run/run-record.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import { figuresOf } from './figures.ts'

/** How much a figure differs between two models: the second less the first. */
export interface Difference {
  readonly path: readonly string[]
  readonly estimate: Estimate
}

/**
 * Differences between two models over the same seeds and replications. Customers have the same luck in both (common random numbers), so that pairs of runs
 * are compared, and chance that moves both alike does not hide a difference.
 * @param one,other each with its records, in the order of the replications; figures that only one of them has are left out
 * @source Law, Simulation Modeling and Analysis (2015), 10.2.1: the paired t approach
 */
export function differencesBetween(one: { readonly model: Model; readonly records: readonly RunRecord[] }, other: { readonly model: Model; readonly records: readonly RunRecord[] }): readonly Difference[] {
  const before = one.records.map((record) => byPath(one.model, record))
  const after = other.records.map((record) => byPath(other.model, record))
  const [first] = before
  if (first === undefined) return []
  return [...first.keys()].flatMap((name) => {
    if (!after.some((run) => run.has(name))) return []
    const values = before.map((run, place) => (after[place]?.get(name) ?? NaN) - (run.get(name) ?? NaN))
    return [{ path: name.split('\n'), estimate: estimateOf(values) }]
  })
}

function byPath(model: Model, record: RunRecord): ReadonlyMap<string, number> {
  return new Map(figuresOf(model, record).map(({ path, value }) => [path.join('\n'), value]))
}
