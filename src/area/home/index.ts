// The front door of the page of who is signed in.
export type { TaskContributor } from './home-task.ts'
export type { NoticeContributor } from './notice.ts'
export type { OverviewContributor } from './overview.ts'
export { homeMigrations } from './migrations.ts'
export { homeOwnData } from './own-plan-data.ts'
export { homeRoutes } from './routes.ts'
export { keptPlanTextOf } from './store/kept-plan.ts'
