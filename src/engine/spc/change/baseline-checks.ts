import { type XmrColumns, xmrColumns } from '../columns.ts'
import { judgeSeries } from '../judge-series.ts'
import { xmrPlan } from '../plan.ts'
import type { XmrOptions } from '../types.ts'
import { neighbourTest } from './neighbours.ts'
import type { NeighbourTest } from './neighbours.ts'
import { trendTest } from './trend-test.ts'
import type { TrendTest } from './trend-test.ts'

/** A drift is warned of when so clear a rise or fall comes by chance less often than this. */
const driftChance = 0.1

export interface BaselineChecks {
  /** Values that are there. */
  readonly points: number
  readonly drift: TrendTest & { readonly isWarning: boolean }
  /** Points that are special causes against limits from the baseline alone, by their place in it from 1. */
  readonly specialCauses: { readonly points: readonly number[]; readonly isWarning: boolean }
  readonly neighbours: NeighbourTest
  readonly varies: boolean
}

/**
 * What must be looked at before a baseline can carry an answer.
 * @param baseline in time order, null is a gap
 * @param options  of the chart; limits come from the whole baseline
 */
export function baselineChecks(baseline: readonly (number | null)[], options: XmrOptions): BaselineChecks {
  const present = baseline.filter((value) => value !== null)
  const trend = trendTest(baseline)
  const special = specialCausesOf(judged(baseline, options))
  return {
    points: present.length,
    drift: { ...trend, isWarning: trend.chance < driftChance },
    specialCauses: { points: special, isWarning: special.length > 0 },
    neighbours: neighbourTest(baseline),
    varies: present.some((value) => value !== present[0]),
  }
}

function judged(baseline: readonly (number | null)[], options: XmrOptions): XmrColumns {
  const columns = xmrColumns(baseline.length)
  const values = Float64Array.from(baseline, (value) => value ?? NaN)
  judgeSeries(columns, values, 0, [baseline.length], 0, xmrPlan({ ...options, fixAfterNPoints: null }))
  return columns
}

function specialCausesOf({ deciding }: XmrColumns): readonly number[] {
  return [...deciding].flatMap((rule, index) => rule === 0 ? [] : [index + 1])
}
