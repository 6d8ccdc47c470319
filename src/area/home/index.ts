// The front door of the page of who is signed in.
export type { HomeTask, TaskContributor } from './home-task.ts'
export { homeMigrations } from './migrations.ts'
export { homeOwnData } from './own-plan-data.ts'
export { homeRoutes } from './routes.ts'
