// The front door of the database platform.
export { type DatabaseConfig, parseDatabaseConfig } from './config.ts'
export { type Database, type DatabaseOptions, type Work, enterTenant, openDatabase } from './database.ts'
export type { Migration } from './migrations.ts'
export { platformMigrations } from './platform-migrations.ts'
export { deleteOldCounts, requestCounts } from './request-counts.ts'
export { tenantTable } from './tenant-table.ts'
export { DatabaseUnavailable } from './unavailable.ts'
export { databaseCommands } from './commands/index.ts'
