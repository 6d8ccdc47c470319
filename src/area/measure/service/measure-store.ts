import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Annotation, EarlierObservation, Measure, Observation, Rebase, Target } from '../records.ts'
import type { MeasureReads } from './measure-reads.ts'

/** What the services need from a store. It is bound to one organisation: rows of others are not there. */
export interface MeasureStore extends MeasureReads {
  /** A measure, while whoever else changes it or its values waits until this transaction ends. */
  readonly lockMeasure: (measureId: string) => Promise<Measure | null>
  readonly addMeasure: (measure: Measure) => Promise<void>
  /** Keeps a measure and counts its version up; false when it is no longer the version that is given. */
  readonly changeMeasure: (measure: Measure) => Promise<boolean>
  readonly putTargets: (measureId: string, targets: readonly Target[]) => Promise<void>
  readonly addObservations: (measureId: string, observations: readonly Observation[]) => Promise<void>
  /** Keeps a value on its day and counts its version up; false when it is no longer the version that is given. */
  readonly changeObservation: (measureId: string, observation: Observation) => Promise<boolean>
  readonly removeObservations: (measureId: string, days: readonly CalendarDate[]) => Promise<void>
  readonly keepEarlier: (measureId: string, earlier: readonly (EarlierObservation & { readonly changeId: string })[]) => Promise<void>
  readonly addRebase: (measureId: string, rebase: Rebase) => Promise<void>
  readonly withdrawRebase: (rebaseId: string, withdrawn: NonNullable<Rebase['withdrawn']>) => Promise<boolean>
  readonly addAnnotation: (measureId: string, annotation: Annotation) => Promise<void>
  /** False when there is no such annotation of this measure. */
  readonly removeAnnotation: (measureId: string, annotationId: string) => Promise<boolean>
}
