/** The charts beside XmR. `pp` and `up` are the prime charts after Laney, `ip` the I chart with denominators. */
export type OtherChartKind = 'run' | 'i' | 'mr' | 'ip' | 'p' | 'pp' | 'u' | 'up' | 'c' | 'g' | 't' | 'xbar' | 's'

/** Every kind, in the order in which they are offered. */
export const otherChartKinds: readonly OtherChartKind[] = ['run', 'i', 'mr', 'ip', 'p', 'pp', 'u', 'up', 'c', 'g', 't', 'xbar', 's']

/** What is charted, in time order. */
export interface OtherChartInput {
  readonly kind: OtherChartKind
  /** Counts or measurements; null is a gap. */
  readonly values: readonly (number | null)[]
  /** What each value is counted out of; null for none. Charts p, pp, u, up need them; run, i, mr and ip may have them. */
  readonly denominators: readonly (number | null)[] | null
  /** For xbar and s: the name of the group of each value; a group stands where it first appears. Else null. */
  readonly subgroups: readonly string[] | null
}

export interface OtherChartOptions {
  /** Centre and limits from the first so many points only; null for all. */
  readonly freeze: number | null
  /** A new centre and new limits start after each of these points, counted from 1. */
  readonly parts: readonly number[]
  /** Charts i, ip, t, pp and up: leave moving ranges above their own limit out of the mean moving range. */
  readonly screenOutliers: boolean
}

export const plainOtherChart: OtherChartOptions = { freeze: null, parts: [], screenOutliers: true }

/** One row of a chart: a value with its denominator, or a group of values. */
export interface OtherChartRow {
  /** What is drawn: the value, the value out of its denominator, or the mean of a group; null is a gap. */
  readonly value: number | null
  /** The count above the line. */
  readonly numerator: number | null
  /** 1 where there are no denominators. */
  readonly denominator: number | null
  /** How many values the group has, and their standard deviation; of a single value 1 and null. */
  readonly size: number
  readonly deviation: number | null
}
