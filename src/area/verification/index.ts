// The front door of verifications: what a supervisor says of a self-assessment, once both see both.
export { verificationTasksOf } from './home-tasks.ts'
export { verificationMigrations } from './migrations.ts'
export { verificationOwnData } from './own-data.ts'
export type { Confirmation, SupervisorAnswer, Verification, VerificationEvent, VerificationState } from './records.ts'
export { verificationRoutes } from './routes.ts'
export { type CapabilityStanding, answersMark } from './rules/capability-standing.ts'
export { type SharedView, sharedAnswersOf, sharedViewsOf, verificationsOf } from './store/shared-views.ts'
export { writtenConfirmations, writtenSupervisorAnswers, writtenVerificationEvents, writtenVerifications } from './store/written-verifications.ts'
