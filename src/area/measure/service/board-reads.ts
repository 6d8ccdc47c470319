import type { Measure, Observation, Rebase, Target } from '../records.ts'

/** What a chart needs of a value. */
export type ChartedValue = Pick<Observation, 'day' | 'value' | 'numerator' | 'denominator' | 'ghostReason'>

/** A measure with what its chart is made from, as a board reads many at once. */
export interface BoardSeries {
  readonly measure: Measure
  /** In order of days. */
  readonly observations: readonly ChartedValue[]
  readonly targets: readonly Target[]
  /** Those that hold, in order of days. */
  readonly rebases: readonly Rebase[]
  /** When a value was last entered or changed; null without any. */
  readonly enteredAt: Date | null
}

/** Reads measures with all their values. */
export interface BoardReads {
  /**
   * Open measures of some units, by name.
   * @param unitIds null for all of the organisation
   */
  readonly openMeasures: (unitIds: readonly string[] | null) => Promise<readonly Measure[]>
  /** The same with their values, in few statements however many there are. */
  readonly series: (measures: readonly Measure[]) => Promise<readonly BoardSeries[]>
  /** Measures that somebody answers for and that are open. */
  readonly ownMeasures: (personId: string) => Promise<readonly Measure[]>
  /** Of each measure the last day with a value, or known to have none. */
  readonly lastDays: (measureIds: readonly string[]) => Promise<ReadonlyMap<string, Observation['day']>>
}
