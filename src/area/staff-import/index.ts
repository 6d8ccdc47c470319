// The front door of staff imports: an extract of the staff system is checked, taken in whole or not at all, and can be undone.
export { exportPeople, writeExtract } from './export-command.ts'
export { importOverviewOf } from './home-overview.ts'
export { importPeople } from './import-command.ts'
export { type StaffImportKindsOptions, staffImportKinds } from './jobs/import-jobs.ts'
export { staffImportMigrations } from './migrations.ts'
export { staffImportOwnData } from './own-data.ts'
export { staffImportRoutes } from './routes.ts'
