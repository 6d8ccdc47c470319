// The front door of the report on starts in a post: who was prepared before the first day.
export type { ReportedStart } from './records.ts'
export { type StartFigures, figuresOf } from './rules/figures.ts'
export type { Period } from './rules/period.ts'
export { recordedStarts } from './store/recorded-starts.ts'
export { seeStarts } from './store/see-starts.ts'
export { type ReportUnit, type StartReport, reportOf } from './rules/report.ts'
export { startsFromFileRoutes } from './routes/from-file.ts'
export { startsRoutes } from './routes/own-organisation.ts'
