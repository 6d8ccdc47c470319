import type { Annotation, EarlierObservation, Measure, Observation, Rebase, Target } from '../records.ts'

/** What is known of measures. It is bound to one organisation: rows of others are not there. */
export interface MeasureReads {
  readonly measure: (measureId: string) => Promise<Measure | null>
  /** By name; closed ones too. */
  readonly measuresOfUnits: (unitIds: readonly string[]) => Promise<readonly Measure[]>
  readonly measuresById: (measureIds: readonly string[]) => Promise<readonly Measure[]>
  /** In order of days. */
  readonly observations: (measureId: string) => Promise<readonly Observation[]>
  readonly targets: (measureId: string) => Promise<readonly Target[]>
  /** Withdrawn ones too, in order of the days from which they hold. */
  readonly rebases: (measureId: string) => Promise<readonly Rebase[]>
  readonly annotations: (measureId: string) => Promise<readonly Annotation[]>
  /** What values were before, latest change first. */
  readonly earlierObservations: (measureId: string) => Promise<readonly EarlierObservation[]>
}
