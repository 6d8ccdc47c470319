// The front door of administration: how an organisation keeps its part of the service right, and how its audit trail is read.
export { administratorNoticesOf } from './home-notices.ts'
export { serviceOverviewOf } from './home-overview.ts'
export { setUpTasksOf } from './home-tasks.ts'
export { administrationMigrations } from './migrations.ts'
export type { AdministrationOutside, CheckResult } from './routes/outside.ts'
export { administrationRoutes } from './routes.ts'
export { verifyAuditJob } from './verify-audit.ts'
