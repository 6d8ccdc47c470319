import { meaningCodes, ruleBits } from '../../src/engine/spc/index.ts'
import type { XmrColumns } from '../../src/engine/spc/index.ts'
import { momentsOf, welchChance, welchDifference } from '../../src/engine/spc/change/welch.ts'
import { median } from '../../src/kernel/statistics/quantile.ts'
import { normalCdf } from '../../src/kernel/statistics/normal.ts'
import { ranks } from '../../src/kernel/statistics/ranks.ts'

/** A series with the date of a change, judged by the rules with limits fixed on the points before it. More is better. */
export interface StudiedChange {
  readonly values: Float64Array
  readonly before: number
  /** Findings of the four rules, and of the two-sigma form of them. */
  readonly columns: XmrColumns
  readonly twoSigma: XmrColumns
  /** Findings when limits are taken from all points. */
  readonly allPoints: XmrColumns
}

/** Ways of answering "did it improve?", by the name of the study. */
export const changeMethods: Readonly<Record<string, (change: StudiedChange) => boolean>> = {
  nhs_all_four: ({ columns, before, values }) => improves(columns, before, values.length),
  nhs_all_four_mdc: ({ twoSigma, before, values }) => improves(twoSigma, before, values.length),
  nhs_point_outside: (change) => meetsHigh(change, ruleBits['outside-limits']),
  nhs_shift7: (change) => meetsHigh(change, ruleBits.shift),
  nhs_two_in_three: (change) => meetsHigh(change, ruleBits['two-in-three']),
  nhs_outside_or_shift: (change) => meetsHigh(change, ruleBits['outside-limits'] | ruleBits.shift),
  nhs_trend7: risingTrend,
  shift7_points_after_only: (change) => longestRunAbove(change, centreOf(change)) >= 7,
  shift8_points_after_only: (change) => longestRunAbove(change, centreOf(change)) >= 8,
  'cusum_k0.5_h4': (change) => cusumSignals(change, 0.5, 4),
  'cusum_k0.5_h5': (change) => cusumSignals(change, 0.5, 5),
  'ewma_0.2_L2.7': (change) => ewmaSignals(change, 0.2, 2.7),
  mann_whitney_one_sided_5pct: (change) => mannWhitneyChance(change) < 0.05,
  welch_t_one_sided_5pct: (change) => welchAfterBefore(change) < 0.05,
  'welch_t_one_sided_2.5pct': (change) => welchAfterBefore(change) < 0.025,
  run_chart_6_above_baseline_median: (change) => longestRunAbove(change, median([...change.values.subarray(0, change.before)])) >= 6,
  'all_four_and_welch_2.5pct': (change) => improves(change.columns, change.before, change.values.length) && welchAfterBefore(change) < 0.025,
  'shift7_after_and_welch_2.5pct': (change) => longestRunAbove(change, centreOf(change)) >= 7 && welchAfterBefore(change) < 0.025,
  new_mean_outside_old_limits: ({ values, before, columns }) => momentsOf(values, before, values.length).mean > (columns.limits.upper[0] ?? NaN),
  no_baseline_all_points_chart_any_improvement_after: ({ allPoints, before, values }) => improves(allPoints, before, values.length),
}

function improves(columns: XmrColumns, first: number, end: number): boolean {
  for (let index = first; index < end; index += 1) if (columns.meaning[index] === meaningCodes.improvement) return true
  return false
}

function meetsHigh({ columns, before, values }: StudiedChange, bits: number): boolean {
  for (let index = before; index < values.length; index += 1) {
    if (((columns.rules[index] ?? 0) & bits) !== 0 && columns.relativeToMean[index] === 1) return true
  }
  return false
}

/** A point goes the way of its trend: towards the next point when that is in a trend too, else from the one before. */
function risingTrend({ columns, before, values }: StudiedChange): boolean {
  const isInTrend = (index: number): boolean => ((columns.rules[index] ?? 0) & ruleBits.trend) !== 0
  for (let index = before; index < values.length; index += 1) {
    const end = isInTrend(index + 1) ? index + 1 : index
    if (isInTrend(index) && (values[end] ?? NaN) > (values[end - 1] ?? NaN)) return true
  }
  return false
}

function longestRunAbove({ values, before }: StudiedChange, centre: number): number {
  let run = 0
  let longest = 0
  for (let index = before; index < values.length; index += 1) {
    const value = values[index] ?? NaN
    run = value > centre ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

function centreOf({ columns }: StudiedChange): number {
  return columns.limits.mean[0] ?? NaN
}

/** A third of the distance from centre to limit. */
function deviationOf({ columns }: StudiedChange): number {
  return ((columns.limits.upper[0] ?? NaN) - (columns.limits.mean[0] ?? NaN)) / 3
}

/** A cumulative sum (CUSUM) passes its decision limit, in standard deviations. Source: Page, Biometrika 41:100, 1954. */
function cusumSignals(change: StudiedChange, slack: number, decision: number): boolean {
  let total = 0
  for (let index = change.before; index < change.values.length; index += 1) {
    total = Math.max(0, total + ((change.values[index] ?? NaN) - centreOf(change)) / deviationOf(change) - slack)
    if (total > decision) return true
  }
  return false
}

/** An exponentially weighted moving average (EWMA) passes its limit, in its own standard deviations. Source: Roberts, Technometrics 1:239, 1959. */
function ewmaSignals(change: StudiedChange, weight: number, width: number): boolean {
  let average = 0
  let forgotten = 1
  for (let index = change.before; index < change.values.length; index += 1) {
    average += weight * (((change.values[index] ?? NaN) - centreOf(change)) / deviationOf(change) - average)
    forgotten *= (1 - weight) * (1 - weight)
    if (average > width * Math.sqrt((weight / (2 - weight)) * (1 - forgotten))) return true
  }
  return false
}

function welchAfterBefore({ values, before }: StudiedChange): number {
  return welchChance(welchDifference(momentsOf(values, 0, before), momentsOf(values, before, values.length), 1), 1)
}

/** Normal approximation with a correction for the steps of the statistic. Source: Mann and Whitney 1947. */
function mannWhitneyChance({ values, before }: StudiedChange): number {
  const after = values.length - before
  const sum = ranks([...values]).slice(before).reduce((total, rank) => total + rank, 0)
  const above = sum - (after * (after + 1)) / 2
  const expected = (before * after) / 2
  return 1 - normalCdf((above - expected - 0.5) / Math.sqrt((expected * (values.length + 1)) / 6))
}
