// The front door of measures: what units follow over time, and who may change it.
export { measureMigrations } from './migrations.ts'
export { chartTypes, entryWays, frequencies, measureDomains, measureUnits } from './records.ts'
export type { Annotation, ChartType, EntryWay, Frequency, Measure, MeasureDomain, MeasureUnit, Observation, Rebase, Target } from './records.ts'
export { type JudgedMeasure, type JudgedPoint, judgeMeasure } from './rules/judged-measure.ts'
export type { MeasureSeries } from './rules/series-of-measure.ts'
export { type KeepingRights, type KeptThing, findKeepingRights, keptUnits, mayKeep } from './service/may-keep.ts'
export { type MeasureReads, measureReads } from './store/reads.ts'
export { type MeasureTables, measureTables } from './tables.ts'
