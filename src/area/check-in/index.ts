// The front door of check-ins: what people note for themselves every fortnight, and share only by their own act.
export { checkInMigrations } from './migrations.ts'
export { checkInOwnData } from './own-data.ts'
