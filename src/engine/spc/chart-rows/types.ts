import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { XmrChart, XmrOptions } from '../types.ts'

/** One row of what is charted, as a file or a form gives it. */
export interface ChartRow {
  /** ISO day, or ISO day and time of day; null when it is missing. */
  readonly date: string | null
  /** Null and NaN are a missing value: the point stays on the axis. */
  readonly value: number | null
  /** Which series the row belongs to, where there are several; null where there is one. */
  readonly facet: string | null
  /** Shown, but left out of every calculation. */
  readonly isGhost?: boolean
}

/** The same for every facet, or one for each that is named. */
export type ByFacet<Value> = { readonly kind: 'every'; readonly value: Value } | { readonly kind: 'by-facet'; readonly values: ReadonlyMap<string, Value> }

/** A target that holds from a day to a day, both included; null is without end. */
export interface TargetRange {
  readonly from: string | null
  readonly to: string | null
  readonly target: number
}

/** One target throughout, one for each range of days, or none. NaN is none. */
export type Targets = number | null | readonly TargetRange[]

/** How rows become charts. */
export interface ChartRowsOptions {
  readonly xmr: XmrOptions
  /** ISO days at which a new segment starts. */
  readonly rebase: ByFacet<readonly string[]>
  readonly target: ByFacet<Targets>
}

/** Why rows make no chart. Rows are counted from 1. */
export type ChartProblem =
  | { readonly code: 'date-missing'; readonly row: number }
  | { readonly code: 'no-such-date'; readonly row: number; readonly text: string }
  | { readonly code: 'value-not-finite'; readonly row: number }
  | { readonly code: 'value-too-large'; readonly row: number; readonly value: number }
  | { readonly code: 'facet-missing'; readonly row: number }
  | { readonly code: 'date-twice'; readonly date: string; readonly facet: string | null; readonly rows: readonly [number, number] }
  | { readonly code: 'fix-after-not-valid'; readonly points: number }
  | { readonly code: 'length-not-valid'; readonly of: 'shift' | 'trend'; readonly points: number }
  | { readonly code: 'rebase-no-such-date'; readonly text: string }
  | { readonly code: 'rebase-facet-unknown'; readonly facet: string }
  | { readonly code: 'target-facet-unknown'; readonly facet: string }
  | { readonly code: 'target-not-finite'; readonly facet: string | null }
  | { readonly code: 'target-no-such-date'; readonly text: string }
  | { readonly code: 'target-ends-before-it-starts'; readonly from: string; readonly to: string }
  | { readonly code: 'targets-overlap'; readonly from: string; readonly facet: string | null }

/** What the reader of a chart should know. */
export type ChartWarning =
  | { readonly code: 'no-rows' }
  | { readonly code: 'no-values'; readonly facet: string | null }
  /** `segment` counts from 1. */
  | { readonly code: 'trial-limits'; readonly facet: string | null; readonly segment: number; readonly points: number }
  /** Limits are to come from the first so many points of a segment, which has fewer. */
  | { readonly code: 'fix-after-not-reached'; readonly facet: string | null; readonly segment: number; readonly points: number; readonly fixAfter: number }
  | { readonly code: 'rebase-between-points'; readonly facet: string | null; readonly date: CalendarDate; readonly startsAt: CalendarDate }
  | { readonly code: 'rebase-before-first-point'; readonly facet: string | null; readonly date: CalendarDate }
  | { readonly code: 'rebase-after-last-point'; readonly facet: string | null; readonly date: CalendarDate }

/** The chart of one series with what places its points in time. */
export interface ChartOfFacet {
  readonly facet: string | null
  /** Of each point, as it was written. */
  readonly dates: readonly string[]
  /** The calendar day of each point. */
  readonly days: readonly CalendarDate[]
  /** The row of each point, counted from 1. */
  readonly rows: readonly number[]
  /** Number of the first segment: 1 when the first point is a rebase day, else 0. */
  readonly firstGroup: 0 | 1
  readonly chart: XmrChart
}

/** One chart for each facet, in the order of their names. */
export interface ChartOfRows {
  readonly facets: readonly ChartOfFacet[]
  readonly warnings: readonly ChartWarning[]
}
