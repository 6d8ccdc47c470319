import { type AssuranceIcon, type ChartOfFacet, type ChartOfRows, type PointMeaning, type Rule, type Segment, type Side, type XmrPoint, iconNames } from '../../engine/spc/index.ts'

/** A finished chart under the names that files of such charts use; null is not known. */
export interface XmrAnswer {
  readonly segments: readonly SegmentAnswer[]
  readonly points: Readonly<Record<string, readonly unknown[]>>
  readonly icons: readonly IconAnswer[]
}

export interface SegmentAnswer {
  readonly facet: string | null
  readonly rebase_group: number
  readonly n: number
  readonly mean: number | null
  readonly lpl: number | null
  readonly upl: number | null
  readonly short_group_warning: boolean
  readonly common_cause: number
  readonly special_cause_improvement: number
  readonly special_cause_concern: number
  readonly variation_type: string | null
  readonly assurance_type: string | null
}

export interface IconAnswer {
  readonly facet: string | null
  readonly variation: string | null
  readonly assurance: AssuranceIcon | null
}

/**
 * Charts of rows as an answer for programs.
 * @returns segments by facet and time, points as columns in the same order, icons by facet
 */
export function xmrAnswer({ facets }: ChartOfRows): XmrAnswer {
  return {
    segments: facets.flatMap((facet) => facet.chart.segments.map((segment, index) => segmentAnswer(facet, segment, index))),
    points: pointColumns(facets),
    icons: facets.map(({ facet, chart }) => ({ facet, variation: chart.variation === null ? null : iconNames[chart.variation], assurance: chart.assurance })),
  }
}

function segmentAnswer({ facet, firstGroup, chart }: ChartOfFacet, segment: Segment, index: number): SegmentAnswer {
  const points = chart.points.slice(segment.first, segment.last + 1)
  const count = (meaning: PointMeaning): number => points.filter((point) => point.meaning === meaning).length
  const last = points.findLast(({ meaning }) => meaning !== 'missing' && meaning !== 'ghost')
  const isLast = index === chart.segments.length - 1
  return {
    facet,
    rebase_group: firstGroup + index,
    n: points.length,
    mean: segment.mean,
    lpl: segment.lowerLimit,
    upl: segment.upperLimit,
    short_group_warning: segment.isShort,
    common_cause: count('common-cause') + count('missing') + count('ghost'),
    special_cause_improvement: count('improvement'),
    special_cause_concern: count('concern'),
    variation_type: last === undefined ? null : pointTypes[last.meaning],
    assurance_type: isLast && chart.assurance !== null ? assuranceTypes[chart.assurance] : null,
  }
}

interface Placed {
  readonly of: ChartOfFacet
  readonly point: XmrPoint
  readonly index: number
}

function pointColumns(facets: readonly ChartOfFacet[]): XmrAnswer['points'] {
  const placed = facets.flatMap((of) => of.chart.points.map((point, index) => ({ of, point, index })))
  const column = (cell: (one: Placed) => unknown): readonly unknown[] => placed.map(cell)
  const hasFacets = facets.some(({ facet }) => facet !== null)
  return {
    date: column(({ of, index }) => of.dates[index]),
    value: column(({ point }) => point.value),
    ...(hasFacets ? { facet: column(({ of }) => of.facet) } : {}),
    rebase_group: column(({ of, point }) => of.firstGroup + point.segment),
    in_baseline: column(({ point }) => point.inBaseline),
    outside_limits: column((one) => (isJudged(one) ? one.point.rules.includes('outside-limits') : null)),
    relative_to_mean: column(({ point }) => point.relativeToMean),
    close_to_limits: column((one) => (isJudged(one) ? one.point.isCloseToLimit : null)),
    special_cause_type: column(({ of, point }) => (point.decidingRule === null ? 'Common Cause' : ruleName(point.decidingRule, point.side, of))),
    special_cause_flag: column(({ point }) => point.decidingRule !== null),
    point_type: column(({ point }) => pointTypes[point.meaning]),
    target: column(({ point }) => point.target),
    rules: column(({ of, point }) => point.rules.map((rule) => ruleName(rule, sideOf(rule, point), of))),
  }
}

/** A point can be judged against limits when it has a value and its segment has limits. */
function isJudged({ of, point }: Placed): boolean {
  return point.relativeToMean !== null && (of.chart.segments[point.segment]?.lowerLimit ?? null) !== null
}

function sideOf(rule: Rule, { trendSide, relativeToMean }: XmrPoint): Side | null {
  if (rule === 'trend') return trendSide
  return relativeToMean === 1 ? 'high' : 'low'
}

function ruleName(rule: Rule, side: Side | null, { chart }: ChartOfFacet): string {
  const isHigh = side === 'high'
  switch (rule) {
    case 'outside-limits':
      return isHigh ? 'Above UCL' : 'Below LCL'
    case 'trend':
      return `${chart.options.trendLength} Point Trend (${isHigh ? 'Increasing' : 'Decreasing'})`
    case 'two-in-three':
      return `2 in 3 ${isHigh ? 'Above' : 'Below'} CL`
    case 'shift':
      return `${chart.options.shiftLength} Points ${isHigh ? 'Above' : 'Below'} CL`
  }
}

const pointTypes: Readonly<Record<PointMeaning, string>> = {
  'common-cause': 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  'neutral-high': 'special_cause_neutral_high',
  'neutral-low': 'special_cause_neutral_low',
  ghost: 'common_cause',
  missing: 'common_cause',
}

const assuranceTypes: Readonly<Record<AssuranceIcon, string>> = { pass: 'consistent_pass', fail: 'consistent_fail', inconsistent: 'inconsistent' }
