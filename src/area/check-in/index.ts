// The front door of check-ins: what people note for themselves every fortnight, and show only by their own act.
export { checkInTasksOf } from './home-tasks.ts'
export { checkInMigrations } from './migrations.ts'
export { checkInOwnData } from './own-data.ts'
export { checkInRoutes } from './routes.ts'
export { keepToldCheckIns } from './store/told-check-ins.ts'
