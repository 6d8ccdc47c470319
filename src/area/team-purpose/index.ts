// The front door of why teams are here, and of what they keep, stop and change.
export { reviewTasksOf } from './home-tasks.ts'
export { teamPurposeMigrations } from './migrations.ts'
export { teamPurposeOwnData } from './own-data.ts'
export { type TeamPurposeRoutesOptions, teamPurposeRoutes } from './routes.ts'
export { writtenPurposes, writtenReviewLines, writtenReviews } from './store/written-purposes.ts'
