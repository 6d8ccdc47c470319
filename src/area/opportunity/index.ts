// The front door of opportunities: work, mentors and learning sets that colleagues offer.
export { opportunityTasksOf } from './home-tasks.ts'
export { opportunityMigrations } from './migrations.ts'
export { opportunityOwnData } from './own-data.ts'
export { opportunityRoutes } from './routes.ts'
export { takenPartIn } from './store/reads.ts'
export { writtenOpportunities, writtenParts } from './store/written-opportunities.ts'
