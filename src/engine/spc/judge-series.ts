import { type XmrColumns, meaningCodes, ruleBits } from './columns.ts'
import { measureLimits } from './limits.ts'
import type { XmrPlan } from './plan.ts'
import { markShifts, markTrends, markTwoInThree, placePoints, trendDirection } from './rules.ts'

/**
 * Calculates an XmR chart of one series into columns: the fast way, for many series. Allocates nothing.
 * @param columns its rows `first` up to the last end, and rows of limits from `row` on (one a segment), are filled
 * @param values  in time order; NaN is a missing value
 * @param first   index of the first point
 * @param ends    index after the last point of each segment, rising
 * @source the method of NHSRplotthedots 0.2.2 in words; what the rule sets change stands in `XmrPlan`
 */
export function judgeSeries(columns: XmrColumns, values: Float64Array, first: number, ends: ArrayLike<number>, row: number, plan: XmrPlan): void {
  let start = first
  for (let segment = 0; segment < ends.length; segment += 1) {
    const end = ends[segment] ?? start
    measureLimits(columns.limits, row + segment, values, start, Math.min(end, start + plan.baselineLength), plan.screens)
    placePoints(columns, values, start, end, row + segment, plan.countsBeyond)
    markShifts(columns, start, end, plan.shiftLength)
    markTwoInThree(columns, start, end)
    if (!plan.trendCrosses) judgeStretch(columns, values, start, end, plan)
    start = end
  }
  if (plan.trendCrosses) judgeStretch(columns, values, first, start, plan)
}

/** Marks the trends of a stretch that they may not leave, and decides what each of its points means. */
function judgeStretch(columns: XmrColumns, values: Float64Array, first: number, end: number, plan: XmrPlan): void {
  markTrends(columns, values, first, end, plan.trendLength)
  const { rules, deciding, side, meaning, relativeToMean } = columns
  for (let index = first; index < end; index += 1) {
    const met = rules[index] ?? 0
    const relative = relativeToMean[index] ?? 0
    const direction = (met & ruleBits.trend) === 0 ? 0 : trendDirection(rules, values, index, end)
    const decisive = decidingRule(met, relative, direction, plan.preferredSide)
    const decidedSide = decisive === 0 ? 0 : decisive === ruleBits.trend ? direction : relative
    deciding[index] = decisive
    side[index] = decidedSide
    meaning[index] = decidedSide === 0 ? meaningWithoutCause(values[index] ?? NaN) : decidedSide > 0 ? plan.meaningHigh : plan.meaningLow
  }
}

/** The first rule that is met, on the preferred side if there is one and the rules disagree. A trend without a direction decides nothing. */
function decidingRule(met: number, relative: number, direction: number, preferredSide: number): number {
  const others = met & ~ruleBits.trend
  if (direction === 0) return others & -others
  if (preferredSide === 0 || others === 0 || relative === direction) return met & -met
  return direction === preferredSide ? ruleBits.trend : others & -others
}

function meaningWithoutCause(value: number): number {
  return Number.isNaN(value) ? meaningCodes.missing : meaningCodes['common-cause']
}
