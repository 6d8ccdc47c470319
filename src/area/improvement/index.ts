// The front door of improvements: what teams want to make better, how they go about it, and whether it changed.
export { improvementMigrations } from './migrations.ts'
export { improvementOwnData } from './own-data.ts'
export { askingOf as improvementAsking } from './routes/asking-of.ts'
export { type ImprovementRoutesOptions, improvementRoutes } from './routes.ts'
export { type TypedNew, beginImprovement } from './service/keep-improvement.ts'
export { type OfImprovement, writtenCycles, writtenDrivers, writtenIdeas, writtenImprovementMeasures, writtenImprovements, writtenMembers, writtenQuestions } from './store/written-improvements.ts'
export { type ImprovementTables, improvementTables } from './tables.ts'
export { fieldProblems as improvementProblems } from './words/problems.ts'
