// The front door of role charters: what somebody in a post and their line manager agree about it.
export { roleCharterMigrations } from './migrations.ts'
export { roleCharterOwnData } from './own-data.ts'
export { roleCharterTasksOf } from './home-tasks.ts'
export { type AgreedCharter, type CharterMilestones, agreedCharterOf, agreedHoursOf, charterMilestonesIn } from './store/agreed.ts'
export { roleCharterRoutes } from './routes.ts'
export type { Charter, CharterVersion, Signature } from './records.ts'
export { keepToldWeeks } from './store/told-weeks.ts'
export { writtenCharterSignatures, writtenCharterVersions, writtenCharters, writtenClarityAnswers, writtenClarityChecks } from './store/written-charters.ts'
