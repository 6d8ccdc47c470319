import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { funnelLimits, overdispersedFunnelLimits } from '../../../kernel/statistics/funnel.ts'
import { pauleMandel } from '../../../kernel/statistics/heterogeneity.ts'
import type { Heterogeneity } from '../../../kernel/statistics/heterogeneity.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'
import { sum } from '../../../kernel/statistics/mean.ts'
import { otherChartProblems } from './other-chart-problem.ts'
import type { OtherChartProblem } from './other-chart-problem.ts'
import { plainOtherChart } from './chart-input.ts'

/** One unit of a funnel plot: what was counted, out of how many (a proportion) or over how much exposure (a rate). */
export interface FunnelUnit {
  readonly name: string
  readonly count: number
  readonly size: number
}

export interface FunnelPoint {
  readonly name: string
  readonly size: number
  readonly value: number
  /** Where the value lies by chance alone, 95 and 99.8 in 100 times. */
  readonly limits95: Interval
  readonly limits998: Interval
  /** The same when the ordinary differences between such units count as well. */
  readonly widened95: Interval
  readonly widened998: Interval
}

export interface FunnelPlot {
  readonly centre: number
  /** Variance between units beyond chance; 0 when they differ no more than chance explains. */
  readonly betweenVariance: number
  /** In the order of the units. */
  readonly points: readonly FunnelPoint[]
}

export type NoFunnelPlot = readonly OtherChartProblem[] | 'too-few-units' | 'no-variation-possible'

/**
 * A funnel plot: units of different size beside each other, with limits that narrow as size grows. Never a ranking.
 * @param units at least 2
 * @param kind  `proportion`: count out of size; `rate`: count per size
 * @returns centre (all counts over all sizes) and the limits of each unit, ended at 0 and for proportions at 1
 * @error too-few-units; no-variation-possible when every count is 0, or every proportion 1; impossible rows as for charts p and u
 * @source Spiegelhalter, Statistics in Medicine 24:1185, 2005
 * @example proportions 5 of 100 and 15 of 100: centre 0.1, 95% limits 0.1 ± 1.96 x 0.03
 */
export function funnelPlot(units: readonly FunnelUnit[], kind: 'proportion' | 'rate'): Result<FunnelPlot, NoFunnelPlot> {
  const asChart = { kind: kind === 'rate' ? 'u' : 'p', values: units.map(({ count }) => count), denominators: units.map(({ size }) => size), subgroups: null } as const
  const problems = otherChartProblems(asChart, plainOtherChart)
  if (problems.length > 0) return failure(problems)
  if (units.length < 2) return failure('too-few-units')
  const centre = sum(asChart.values) / sum(asChart.denominators)
  const unitVariance = kind === 'rate' ? centre : centre * (1 - centre)
  if (unitVariance === 0) return failure('no-variation-possible')
  const spread = pauleMandel(units.map(({ count, size }) => ({ value: count / size, samplingVariance: unitVariance / size })))
  const among = { ...spread, centre }
  const highest = kind === 'rate' ? Infinity : 1
  return success({ centre, betweenVariance: spread.betweenVariance, points: units.map((unit) => funnelPoint(unit, unitVariance / unit.size, among, highest)) })
}

function funnelPoint({ name, count, size }: FunnelUnit, samplingVariance: number, among: Heterogeneity, highest: number): FunnelPoint {
  const ended = ({ lower, upper }: Interval): Interval => ({ lower: Math.max(0, lower), upper: Math.min(highest, upper) })
  return {
    name, size, value: count / size,
    limits95: ended(funnelLimits(samplingVariance, among, 0.95)),
    limits998: ended(funnelLimits(samplingVariance, among, 0.998)),
    widened95: ended(overdispersedFunnelLimits(samplingVariance, among, 0.95)),
    widened998: ended(overdispersedFunnelLimits(samplingVariance, among, 0.998)),
  }
}
