import type { Model } from '../../model/model.ts'
import type { RunRecord } from '../../run/run-record.ts'
import { type Wanted, fractionOf, waitsOver } from './measured.ts'
import { PercentileTally } from './percentile-tally.ts'
import { type RatioEstimate, RatioTally } from './ratio-tally.ts'

/** Gathers what runs say of one value. */
export interface Gauge {
  readonly add: (record: RunRecord) => void
  readonly read: () => RatioEstimate
}

/** @param model that measures what is wanted */
export function gaugeFor({ quantity, limits }: Wanted, model: Model): Gauge {
  if (quantity.kind === 'percentile' && limits.length > 0) {
    const tally = new PercentileTally(limits, quantity.percent)
    return { add: (record) => tally.add(limits.map((limit) => waitsOver(quantity.scope, limit, record, model))), read: () => tally.estimate }
  }
  const tally = new RatioTally()
  return { add: (record) => tally.add(fractionOf(quantity, record, model)), read: () => tally.estimate }
}
