import type { CalendarDate } from '../../../../kernel/calendar-date.ts'
import type { NumberFormat, Range } from '../../number-text.ts'

/** What a point means to its reader: each has its colour, its shape and its word. `ghost`: shown, but left out of every calculation. */
export type ProcessMeaning = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low' | 'ghost' | 'missing'

/** One point as it is shown. What it means, and why, is found by whoever made the chart. */
export interface ProcessPoint {
  /** Points lie where their days are. When a point has none, or days go back, all lie side by side in their order. */
  readonly date?: CalendarDate
  /** How the point is called: "March 2025"; made from the date unless told. */
  readonly label?: string
  /** Null leaves a gap. */
  readonly value: number | null
  readonly meaning: ProcessMeaning
  /** Centre and limits that hold at this point; null or absent where there are none. */
  readonly centre?: number | null
  readonly lower?: number | null
  readonly upper?: number | null
  /** The target that holds at this point. */
  readonly target?: number | null
  /** The rules that it meets, in words: "part of a shift of 7 points". */
  readonly rules?: readonly string[]
}

/** Points that share the basis of their limits, up to where the next stretch begins. */
export interface Stretch {
  /** Its first point, counted from 0 in time order. */
  readonly first: number
  /** Too few points for limits that stay: they are drawn lighter and called trial limits. */
  readonly isTrial?: boolean
  /** Why limits begin anew here; the first stretch needs none. */
  readonly reason?: string
}

/** A measure over time as a process chart, made of plain words and numbers: an XmR chart, one with limits of its own at each point, or a run chart without limits. */
export interface ProcessChartModel {
  /** What is measured and in which unit, for the axis. */
  readonly measure: string
  readonly format: NumberFormat
  /** Of centre and limits; one decimal more than values unless told. */
  readonly limitFormat?: NumberFormat
  readonly points: readonly ProcessPoint[]
  /** In order; one stretch over all points unless told. */
  readonly stretches?: readonly Stretch[]
  /** Things to know at a point: numbered on the chart, told below it. */
  readonly notes?: readonly { readonly at: number; readonly words: string }[]
  /** What the centre line is called; the mean unless told. */
  readonly centre?: 'mean' | 'median'
  /** What points are when they lie in their order: "Patient", "Infection". */
  readonly orderName?: string
  /** What the scale holds at least: the same for charts that are compared. */
  readonly within?: Range
}
