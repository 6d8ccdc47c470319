// The front door of the demonstration trust: loaded, tried, removed.
export { type LoadOutcome, loadDemonstration } from './load-demonstration.ts'
export { demonstrationMigrations } from './migrations.ts'
export { removeDemonstration } from './remove-demonstration.ts'
export { type DemonstrationOptions, demonstrationRoutes } from './routes.ts'
export { loadWords } from './words.ts'
