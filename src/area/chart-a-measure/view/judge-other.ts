import { type AssuranceIcon, type OtherChart, type OtherChartPoint, type PointMeaning, type Rule, type VariationIcon, otherChart, pointsForSteadyLimits } from '../../../engine/spc/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { ChartKind, JudgedPoint, JudgedSeries, SeriesProblems, SeriesToChart } from './series.ts'

/**
 * Judges a run chart, or a chart of counts, shares, rates or times between events: unlikely to be chance is a point outside the limits, and each point of a run on one
 * side of the centre that is longer than chance explains.
 * @error every value that the chart cannot hold
 */
export function judgeOther(series: SeriesToChart, kind: Exclude<ChartKind, 'xmr'>): Result<JudgedSeries, SeriesProblems> {
  const { points, rebases, fixAfterNPoints, screenOutliers, multiplier } = series
  const takesDenominators = kind === 'p' || kind === 'u' || (kind === 'run' && points.some(({ denominator }) => denominator !== null))
  const input = {
    kind,
    values: points.map(({ value, ghostReason }) => (ghostReason === null ? value : null)),
    denominators: takesDenominators ? points.map(({ denominator }) => denominator) : null,
    subgroups: null,
  }
  const starts = rebases.map(({ first }) => first)
  const made = otherChart(input, { freeze: starts.length === 0 ? fixAfterNPoints : null, parts: starts, screenOutliers })
  if (!made.ok) return failure(made.error)
  const scale = takesDenominators ? multiplier : 1
  const judged = points.map((_, index) => judgedPoint(series, made.value, index, scale, takesDenominators))
  return success({ points: judged, stretches: stretchesOf(series, made.value), variation: variationOf(judged), assurance: assuranceOf(series, judged) })
}

function judgedPoint({ points, targets, direction }: SeriesToChart, chart: OtherChart, index: number, scale: number, isShare: boolean): JudgedPoint {
  const given = points[index]
  const found = chart.points[index]
  const scaled = (value: number | null | undefined): number | null => (value === null || value === undefined ? null : Number((value * scale).toPrecision(15)))
  const isGhost = given !== undefined && given.ghostReason !== null && given.value !== null
  const ghostValue = isGhost ? (isShare ? (given.denominator === null ? null : (given.value ?? 0) / given.denominator) : given.value) : null
  const rules = rulesAt(chart, index)
  const value = isGhost ? ghostValue : (found?.value ?? null)
  return {
    value: scaled(value),
    meaning: isGhost ? 'ghost' : meaningOf(direction, found, rules),
    rules,
    trendSide: null,
    centre: scaled(found?.centre),
    lower: scaled(found?.lowerLimit),
    upper: scaled(found?.upperLimit),
    target: targets[index] ?? null,
  }
}

function rulesAt({ points, runs }: OtherChart, index: number): readonly Rule[] {
  const point = points[index]
  if (point === undefined || point.value === null) return []
  const longest = runs[point.part - 1]?.longestRunMax
  const isInLongRun = longest !== undefined && runAround(points, index) > longest
  return [...(point.isOutside ? ['outside-limits' as const] : []), ...(isInLongRun ? ['shift' as const] : [])]
}

/** How many points beside each other lie on the side of this one. Points on the centre neither count nor end the run. */
function runAround(points: readonly OtherChartPoint[], index: number): number {
  const side = sideOf(points[index])
  if (side === 0) return 0
  const along = (step: 1 | -1): number => {
    let count = 0
    for (let at = index + step; points[at]?.part === points[index]?.part && points[at] !== undefined; at += step) {
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

function meaningOf(direction: SeriesToChart['direction'], point: OtherChartPoint | undefined, rules: readonly Rule[]): PointMeaning {
  if (point === undefined || point.value === null) return 'missing'
  if (rules.length === 0) return 'common-cause'
  const isHigh = sideOf(point) > 0
  if (direction === 'neutral') return isHigh ? 'neutral-high' : 'neutral-low'
  return (direction === 'increase') === isHigh ? 'improvement' : 'concern'
}

function variationOf(points: readonly JudgedPoint[]): VariationIcon | null {
  const last = points.findLast(({ meaning }) => meaning !== 'missing' && meaning !== 'ghost')
  if (last === undefined || last.meaning === 'missing' || last.meaning === 'ghost') return null
  if (last.meaning !== 'improvement' && last.meaning !== 'concern') return last.meaning
  return `${last.meaning}-${(last.value ?? 0) > (last.centre ?? 0) ? 'high' : 'low'}`
}

function assuranceOf({ direction }: SeriesToChart, points: readonly JudgedPoint[]): AssuranceIcon | null {
  const last = points.findLast(({ meaning }) => meaning !== 'missing' && meaning !== 'ghost')
  if (last === undefined || last.target === null || direction === 'neutral') return null
  const { lower, upper, target } = last
  if (lower === null || upper === null) return 'inconsistent'
  if (direction === 'increase') return lower > target ? 'pass' : upper < target ? 'fail' : 'inconsistent'
  return upper < target ? 'pass' : lower > target ? 'fail' : 'inconsistent'
}

function stretchesOf({ points, rebases }: SeriesToChart, { runs }: OtherChart): JudgedSeries['stretches'] {
  const starts = [0, ...rebases.map(({ first }) => first)]
  return starts.map((first, index) => {
    const within = points.slice(first, starts[index + 1] ?? points.length)
    const valueCount = within.filter(({ value, ghostReason }) => value !== null && ghostReason === null).length
    const test = runs[index] ?? null
    return { first, valueCount, isTrial: valueCount < pointsForSteadyLimits, crossings: test === null || test.crossings >= test.crossingsMin ? null : { counted: test.crossings, least: test.crossingsMin } }
  })
}
