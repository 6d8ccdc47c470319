import { assuranceOf } from './assurance.ts'
import { type XmrColumns, meanings, ruleBits, rulesInOrder, xmrColumns } from './columns.ts'
import { judgeSeries } from './judge-series.ts'
import { xmrPlan } from './plan.ts'
import { stepTo, trendDirection } from './rules.ts'
import { pointsForSteadyLimits } from './xmr-options.ts'
import type { PointMeaning, Rule, Segment, SeriesFacts, Side, VariationIcon, XmrChart, XmrOptions, XmrPoint } from './types.ts'

/**
 * An XmR chart of one series: centre, process limits, special causes, icons.
 * @param values  in time order, same unit throughout; null for a missing one; any count
 * @param facts   segments, targets and ghost points; all indexes inside the values
 * @param options how it is calculated; `defaultXmrOptions` unless there is a reason
 * @source the method of NHSRplotthedots 0.2.2, in words; docs/deviations.md says where we differ
 * @example 20 24 22 25 21 23: centre 22.5, limits 14.52 to 30.48, common cause
 */
export function xmr(values: readonly (number | null)[], facts: SeriesFacts, options: XmrOptions): XmrChart {
  const ghosts = new Set(facts.ghosts)
  const counting = Float64Array.from(values, (value, index) => (value === null || ghosts.has(index) ? NaN : value))
  const ends = segmentEnds(facts.segmentStarts, values.length)
  const columns = xmrColumns(values.length, ends.length)
  judgeSeries(columns, counting, 0, ends, 0, xmrPlan(options))
  const segments = ends.map((end, number) => segmentOf(columns, counting, ends[number - 1] ?? 0, end, number))
  const points = segments.flatMap((segment, number) => pointsOf({ values, counting, columns, facts, ghosts, options }, segment, number))
  return { options, segments, points, variation: variationOf(points), assurance: assuranceOf(segments.at(-1), points.at(-1)?.target ?? null, options) }
}

/** Index after the last point of each segment. */
function segmentEnds(starts: readonly number[], count: number): readonly number[] {
  if (count === 0) return []
  const inner = [...new Set(starts)].filter((start) => start > 0 && start < count).sort((one, other) => one - other)
  return [...inner, count]
}

function segmentOf({ limits }: XmrColumns, counting: Float64Array, first: number, end: number, row: number): Segment {
  return {
    first,
    last: end - 1,
    valueCount: counting.subarray(first, end).reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0),
    mean: numberOrNull(limits.mean[row]),
    lowerLimit: numberOrNull(limits.lower[row]),
    upperLimit: numberOrNull(limits.upper[row]),
    isShort: end - first < pointsForSteadyLimits,
  }
}

interface Judged {
  readonly values: readonly (number | null)[]
  readonly counting: Float64Array
  readonly columns: XmrColumns
  readonly facts: SeriesFacts
  readonly ghosts: ReadonlySet<number>
  readonly options: XmrOptions
}

function pointsOf(judged: Judged, { first, last }: Segment, segment: number): readonly XmrPoint[] {
  const { rules, fixAfterNPoints } = judged.options
  const trendEnd = rules === 'mdc' ? judged.values.length : last + 1
  const baselineEnd = first + (fixAfterNPoints ?? Infinity)
  return Array.from({ length: last - first + 1 }, (_, offset) => pointAt(judged, first + offset, { segment, trendEnd, baselineEnd }))
}

interface Place {
  readonly segment: number
  /** Index after the last point that a trend may reach, and after the last that may take part in centre and limits. */
  readonly trendEnd: number
  readonly baselineEnd: number
}

function pointAt({ values, counting, columns, facts, ghosts }: Judged, index: number, { segment, trendEnd, baselineEnd }: Place): XmrPoint {
  const counts = !Number.isNaN(counting[index])
  return {
    segment,
    value: values[index] ?? null,
    inBaseline: counts && index < baselineEnd,
    relativeToMean: counts ? signOf(columns.relativeToMean[index] ?? 0) : null,
    isCloseToLimit: columns.isClose[index] === 1,
    rules: rulesOf(columns.rules[index] ?? 0),
    decidingRule: rulesOf(columns.deciding[index] ?? 0)[0] ?? null,
    side: sideOf(columns.side[index] ?? 0),
    trendSide: sideOf(trendSideAt(columns, counting, index, trendEnd)),
    meaning: ghosts.has(index) && values[index] !== null ? 'ghost' : (meanings[columns.meaning[index] ?? 0] ?? 'missing'),
    target: facts.targets[index] ?? null,
  }
}

function rulesOf(bits: number): readonly Rule[] {
  return rulesInOrder.filter((rule) => (bits & ruleBits[rule]) !== 0)
}

/** As the deciding direction; where two trends meet in a tie, that of the trend that ends. */
function trendSideAt({ rules }: XmrColumns, counting: Float64Array, index: number, end: number): number {
  if (((rules[index] ?? 0) & ruleBits.trend) === 0) return 0
  return trendDirection(rules, counting, index, end) || stepTo(counting, index)
}

function sideOf(sign: number): Side | null {
  return sign === 0 ? null : sign > 0 ? 'high' : 'low'
}

function signOf(value: number): -1 | 0 | 1 {
  return value > 0 ? 1 : value < 0 ? -1 : 0
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

const variations: Readonly<Record<Exclude<PointMeaning, 'ghost' | 'missing'>, Readonly<Record<'high' | 'low', VariationIcon>>>> = {
  'common-cause': { high: 'common-cause', low: 'common-cause' },
  improvement: { high: 'improvement-high', low: 'improvement-low' },
  concern: { high: 'concern-high', low: 'concern-low' },
  'neutral-high': { high: 'neutral-high', low: 'neutral-high' },
  'neutral-low': { high: 'neutral-low', low: 'neutral-low' },
}

/** What the last point says that has a value and counts. */
function variationOf(points: readonly XmrPoint[]): VariationIcon | null {
  const last = points.findLast(({ meaning }) => meaning !== 'ghost' && meaning !== 'missing')
  return last === undefined || last.meaning === 'ghost' || last.meaning === 'missing' ? null : variations[last.meaning][last.side ?? 'high']
}
