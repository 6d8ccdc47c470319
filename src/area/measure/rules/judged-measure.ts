import { type AssuranceIcon, type PointMeaning, type Rule, type VariationIcon, type XmrChart, defaultXmrOptions, xmr } from '../../../engine/spc/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { judgeOther } from './judged-other.ts'
import { type MeasureSeries, stretchStarts, targetOn } from './series-of-measure.ts'

/** One value as it was judged. */
export interface JudgedPoint {
  readonly day: CalendarDate
  readonly value: number | null
  readonly meaning: PointMeaning
  readonly rules: readonly Rule[]
  readonly centre: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly target: number | null
}

/** What a chart says of a measure: worked out in one place, and shown the same on the board, on its page and in every file. */
export interface JudgedMeasure {
  readonly points: readonly JudgedPoint[]
  /** Null without a value that counts. */
  readonly variation: VariationIcon | null
  /** Null without a target, and where neither way is better. */
  readonly assurance: AssuranceIcon | null
  /** Of an XmR chart, everything that was found. */
  readonly xmr: XmrChart | null
}

/** Judges the values of a measure by the rules of its chart. */
export function judgeMeasure(series: MeasureSeries): JudgedMeasure {
  const { measure, observations, targets } = series
  const starts = stretchStarts(series).map(({ first }) => first)
  const targetAt = observations.map(({ day }) => targetOn(targets, day))
  if (measure.chartType !== 'xmr') return judgeOther(series, starts, targetAt)
  const ghosts = observations.flatMap(({ ghostReason }, index) => (ghostReason === null ? [] : [index]))
  const { rules, screenOutliers, fixAfterNPoints, improvementDirection } = measure
  const chart = xmr(observations.map(({ value }) => value), { segmentStarts: starts, targets: targetAt, ghosts }, { ...defaultXmrOptions, rules, screenOutliers, fixAfterNPoints, improvementDirection })
  return { points: pointsOf(series, chart), variation: chart.variation, assurance: chart.assurance, xmr: chart }
}

function pointsOf({ observations }: MeasureSeries, { points, segments }: XmrChart): readonly JudgedPoint[] {
  return observations.map(({ day }, index) => {
    const point = points[index]
    const segment = segments[point?.segment ?? 0]
    return {
      day,
      value: point?.value ?? null,
      meaning: point?.meaning ?? 'missing',
      rules: point?.rules ?? [],
      centre: segment?.mean ?? null,
      lower: segment?.lowerLimit ?? null,
      upper: segment?.upperLimit ?? null,
      target: point?.target ?? null,
    }
  })
}
