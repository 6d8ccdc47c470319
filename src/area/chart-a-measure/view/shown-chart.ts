import type { Side } from '../../../engine/spc/index.ts'
import type { Lengths } from '../words/sentences.ts'
import type { JudgedPoint, JudgedSeries, SeriesToChart } from './series.ts'

/** What a chart is called and how its numbers are written. */
export interface ChartFacts {
  readonly heading: string
  readonly headingLevel?: 2 | 3 | 4
  /** What is measured and in which unit, for the axis. */
  readonly measure: string
  /** `before`: '£'; `unit`: '%'. */
  readonly format: { readonly decimals: number; readonly before?: string; readonly unit?: string }
  /** What points are where they are numbered: "Patient". */
  readonly orderName?: string
  /** Things to know at a point. */
  readonly notes?: readonly { readonly at: number; readonly words: string }[]
}

/** A judged series with what its words are made from. */
export interface ShownChart {
  readonly series: SeriesToChart
  readonly judged: JudgedSeries
  readonly facts: ChartFacts
  readonly names: readonly string[]
  readonly centre: 'mean' | 'median'
  readonly lengths: Lengths
}

/** The side of a point that meets a rule. */
export function sideOf(point: JudgedPoint, rule: JudgedPoint['rules'][number]): Side {
  if (rule === 'trend') return point.trendSide ?? 'high'
  return (point.value ?? 0) > (point.centre ?? 0) ? 'high' : 'low'
}
