import { meaningCodes, ruleBits, rulesInOrder, xmrColumns } from '../columns.ts'
import { judgeSeries } from '../judge-series.ts'
import { xmrPlan } from '../plan.ts'
import type { Rule, XmrOptions } from '../types.ts'
import type { ChangeSignal } from './change-answer.ts'

/**
 * The rules that decide at points after a change, with limits from the points before it.
 * @param baseline and `after`: in time order, null is a gap
 * @param options  with the improvement direction
 */
export function changeSignal(baseline: readonly (number | null)[], after: readonly (number | null)[], options: XmrOptions): ChangeSignal {
  const columns = xmrColumns(baseline.length + after.length)
  const values = Float64Array.from([...baseline, ...after], (value) => value ?? NaN)
  judgeSeries(columns, values, 0, [values.length], 0, xmrPlan({ ...options, fixAfterNPoints: baseline.length }))
  const points = after.map((_, index) => ({ number: index + 1, meaning: columns.meaning[baseline.length + index], rule: columns.deciding[baseline.length + index] ?? 0 }))
  const better = points.filter(({ meaning }) => meaning === meaningCodes.improvement)
  const worse = points.filter(({ meaning }) => meaning === meaningCodes.concern)
  return { better: rulesOf(better), worse: rulesOf(worse), firstBetter: better[0]?.number ?? null, firstWorse: worse[0]?.number ?? null }
}

function rulesOf(points: readonly { readonly rule: number }[]): readonly Rule[] {
  return rulesInOrder.filter((rule) => points.some((point) => point.rule === ruleBits[rule]))
}
