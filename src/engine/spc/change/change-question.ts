import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { XmrOptions } from '../types.ts'

/** What the values are: something measured, a number of events, a share of cases, or days from one event to the next. */
export type KindOfValues = 'measurement' | 'count' | 'percentage' | 'time-between'

/** "Did it change?": what is asked about a measure before and after something was done. */
export interface ChangeQuestion {
  /** Values before the change, in time order; null is a gap. */
  readonly baseline: readonly (number | null)[]
  /** Values from the change on, in time order; null is a gap. */
  readonly after: readonly (number | null)[]
  readonly kind: KindOfValues
  readonly improvementDirection: 'increase' | 'decrease'
  readonly rules: Pick<XmrOptions, 'rules' | 'screenOutliers' | 'shiftLength' | 'trendLength' | 'onConflict'>
  /** By how much the people who made the change hope that the mean moves the better way, in the unit of the values; above 0, or null. */
  readonly hopedShift: number | null
  /** The smallest difference that would be worth the effort; above 0, or null. */
  readonly smallestWorthwhile: number | null
  readonly registration: Registration
  /** Of the simulated series: the same seed gives the same answer. A whole number from 0. */
  readonly seed: number
  /** How many series are simulated for each chance; null for as many as take about a tenth of a second. */
  readonly series: number | null
}

/** When baseline and date of the change were written down, and which day the first value after it stands for; null when not done, or not yet. */
export interface Registration {
  readonly registeredOn: CalendarDate | null
  readonly firstAfterOn: CalendarDate | null
}
