// The front door of signing in and out.
export { type Arrival, leaveEarlier, welcome } from './answers/welcome.ts'
export { signInMigrations } from './migrations.ts'
export { signInOwnData } from './own-data.ts'
export type { SignInOptions } from './options.ts'
export { signInRoutes } from './routes.ts'
export { tidySignIns } from './tidy.ts'
