// The front door of practice runs that somebody keeps.
export { practiceRunMigrations } from './migrations.ts'
export { practiceRunOwnData } from './own-data.ts'
export { practiceRunRoutes } from './routes.ts'
export { writtenPracticeRuns } from './store/written-runs.ts'
export { type NamedRun, runsToName } from './runs-to-name.ts'
