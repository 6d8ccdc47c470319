// The front door of improvements: what teams want to make better, how they go about it, and whether it changed.
export { improvementMigrations } from './migrations.ts'
export { improvementOwnData } from './own-data.ts'
export { type ImprovementRoutesOptions, improvementRoutes } from './routes.ts'
export { type ImprovementTables, improvementTables } from './tables.ts'
export { type OfImprovement, writtenCycles, writtenDrivers, writtenIdeas, writtenImprovementMeasures, writtenImprovements, writtenMembers, writtenQuestions } from './store/written-improvements.ts'
