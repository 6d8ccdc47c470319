import type { AssuranceIcon, ImprovementDirection, OtherChartProblem, OtherChartProblems, PointMeaning, Rule, RuleSetName, Side, VariationIcon } from '../../../engine/spc/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'

/** The charts that are offered. `xmr` suits most measures; the others suit counts, shares, rates and rare events. */
export const chartKinds = ['xmr', 'run', 'p', 'u', 'c', 'g', 't'] as const
export type ChartKind = (typeof chartKinds)[number]

/** One point of a series before it is judged. */
export interface SeriesPoint {
  /** Null where points are numbered. */
  readonly date: CalendarDate | null
  /** How the point is called where its date does not say it: "Q1 2024/25". */
  readonly label?: string
  /** Null is missing. With a denominator, the count above it. */
  readonly value: number | null
  readonly denominator: number | null
  /** Shown, but left out of every calculation, and why; null for a point like any other. */
  readonly ghostReason: string | null
}

/** A series with all that its chart is made from. */
export interface SeriesToChart {
  readonly kind: ChartKind
  /** In order of time. */
  readonly points: readonly SeriesPoint[]
  /** At each point; null for none. */
  readonly targets: readonly (number | null)[]
  /** Where limits begin anew, and why: indexes above 0, rising. */
  readonly rebases: readonly { readonly first: number; readonly reason: string }[]
  readonly direction: ImprovementDirection
  readonly rules: RuleSetName
  readonly screenOutliers: boolean
  readonly fixAfterNPoints: number | null
  /** What a value out of its denominator is multiplied by: 100 for a percentage, 1,000 for a rate per 1,000. */
  readonly multiplier: number
}

/** One point as it was judged; in the unit of the chart. */
export interface JudgedPoint {
  readonly value: number | null
  readonly meaning: PointMeaning
  /** Every rule that it meets, the deciding one first. */
  readonly rules: readonly Rule[]
  /** Which way the trend runs that it is part of. */
  readonly trendSide: Side | null
  readonly centre: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly target: number | null
}

/** A stretch with limits of its own. */
export interface JudgedStretch {
  readonly first: number
  /** Points with a value that count. */
  readonly valueCount: number
  /** Fewer than 13 points: limits will still move. */
  readonly isTrial: boolean
  /** Of a run chart: fewer crossings of the centre than chance explains, in the stretch as a whole. */
  readonly crossings: { readonly counted: number; readonly least: number } | null
}

/** What a chart says of a series: worked out in one place, and shown the same everywhere. */
export interface JudgedSeries {
  readonly points: readonly JudgedPoint[]
  readonly stretches: readonly JudgedStretch[]
  /** Null without a value that counts, and from too few points to tell. */
  readonly variation: VariationIcon | null
  /** Null without a target at the last value, where neither way is better, and from too few points to tell. */
  readonly assurance: AssuranceIcon | null
}

/** What a kind of chart cannot hold. */
export type SeriesProblem = OtherChartProblem
export type SeriesProblems = OtherChartProblems
