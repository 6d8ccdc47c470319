import { type AssuranceIcon, type OtherChart, type OtherChartKind, type OtherChartPoint, type PointMeaning, type Rule, type VariationIcon, otherChart } from '../../../engine/spc/index.ts'
import type { JudgedMeasure, JudgedPoint } from './judged-measure.ts'
import type { Measure } from '../records.ts'
import { type MeasureSeries, needsDenominator } from './series-of-measure.ts'

/**
 * Judges a run chart, or a chart of counts, shares, rates or times: a point outside the limits, and points of an unusually long run on one side, are unlikely to be chance.
 * Values that such a chart cannot hold were refused when they were entered; a measure whose values do not suit its chart shows no limits.
 */
export function judgeOther(series: MeasureSeries, starts: readonly number[], targets: readonly (number | null)[]): JudgedMeasure {
  const { measure, observations } = series
  const chart = chartOf(series, starts)
  const points = observations.map((observation, index): JudgedPoint => {
    const point = chart?.points[index]
    const isGhost = observation.ghostReason !== null && observation.value !== null
    const rules = isGhost || point === undefined ? [] : rulesAt(chart, index)
    const lines = { centre: point?.centre ?? null, lower: point?.lowerLimit ?? null, upper: point?.upperLimit ?? null, target: targets[index] ?? null }
    return { day: observation.day, value: observation.value, meaning: isGhost ? 'ghost' : meaningOf(measure, point, observation.value, rules), rules, ...lines }
  })
  return { points, variation: variationOf(points), assurance: assuranceOf(measure, points.at(-1)), xmr: null }
}

function chartOf({ measure, observations }: MeasureSeries, starts: readonly number[]): OtherChart | null {
  if (measure.chartType === 'xmr' || observations.length === 0) return null
  const kind: OtherChartKind = measure.chartType
  const counts = needsDenominator(measure)
  const values = observations.map(({ value, numerator, ghostReason }) => (ghostReason === null ? (counts ? numerator : value) : null))
  const denominators = counts ? observations.map(({ denominator }) => denominator) : null
  const made = otherChart({ kind, values, denominators, subgroups: null }, { freeze: starts.length === 0 ? measure.fixAfterNPoints : null, parts: starts, screenOutliers: measure.screenOutliers })
  return made.ok ? made.value : null
}

function rulesAt(chart: OtherChart | null, index: number): readonly Rule[] {
  const point = chart?.points[index]
  if (chart === null || point === undefined || point.value === null) return []
  const longest = chart.runs[point.part - 1]?.longestRunMax
  return [...(point.isOutside ? ['outside-limits' as const] : []), ...(longest !== undefined && runAround(chart.points, index) > longest ? ['shift' as const] : [])]
}

/** How many points beside each other lie on the side of this one; points on the centre neither count nor end the run. */
function runAround(points: readonly OtherChartPoint[], index: number): number {
  const side = sideOf(points[index])
  if (side === 0) return 0
  const along = (step: 1 | -1) => {
    let count = 0
    for (let at = index + step; points[at] !== undefined && points[at]?.part === points[index]?.part; at += step) {
      const other = sideOf(points[at])
      if (other === -side) break
      if (other === side) count += 1
    }
    return count
  }
  return along(-1) + 1 + along(1)
}

function sideOf(point: OtherChartPoint | undefined): -1 | 0 | 1 {
  if (point === undefined || point.value === null || point.centre === null || point.value === point.centre) return 0
  return point.value > point.centre ? 1 : -1
}

function meaningOf({ improvementDirection }: Measure, point: OtherChartPoint | undefined, value: number | null, rules: readonly Rule[]): PointMeaning {
  if (value === null) return 'missing'
  if (rules.length === 0) return 'common-cause'
  const isHigh = sideOf(point) > 0
  if (improvementDirection === 'neutral') return isHigh ? 'neutral-high' : 'neutral-low'
  return (improvementDirection === 'increase') === isHigh ? 'improvement' : 'concern'
}

function variationOf(points: readonly JudgedPoint[]): VariationIcon | null {
  const last = points.findLast(({ meaning }) => meaning !== 'missing' && meaning !== 'ghost')
  if (last === undefined || last.meaning === 'missing' || last.meaning === 'ghost') return null
  if (last.meaning === 'improvement' || last.meaning === 'concern') return `${last.meaning}-${(last.value ?? 0) > (last.centre ?? 0) ? 'high' : 'low'}`
  return last.meaning
}

function assuranceOf({ improvementDirection }: Measure, last: JudgedPoint | undefined): AssuranceIcon | null {
  if (last === undefined || last.target === null || improvementDirection === 'neutral') return null
  const { lower, upper, target } = last
  if (lower === null || upper === null) return 'inconsistent'
  const isIncrease = improvementDirection === 'increase'
  if (isIncrease ? lower > target : upper < target) return 'pass'
  return (isIncrease ? upper < target : lower > target) ? 'fail' : 'inconsistent'
}
