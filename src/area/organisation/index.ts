// The front door of the organisation: its units, its posts and who reports to whom.
export { organisationMigrations } from './migrations.ts'
export type { Post, ReportingLine, Unit } from './records.ts'
export { type OrganisationTables, organisationTables } from './tables.ts'
export type { DirectoryEntry } from './directory/directory-entry.ts'
export { directoryProblemWords } from './directory/problem-words.ts'
export { readDirectory } from './directory/read-directory.ts'
export { searchDirectory } from './directory/search-directory.ts'
export { type ShippedOrganisation, shippedDirectory } from './directory/shipped-directory.ts'
