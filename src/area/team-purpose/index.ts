// The front door of why teams are here, and of what they keep, stop and change.
export { teamPurposeMigrations } from './migrations.ts'
export { writtenPurposes, writtenReviewLines, writtenReviews } from './store/written-purposes.ts'
export { type TeamPurposeTables, teamPurposeTables } from './tables.ts'
