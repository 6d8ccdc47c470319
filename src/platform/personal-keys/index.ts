// The front door of personal keys: what somebody writes for themselves alone is sealed with a key of their own.
export { personalKeyMigrations } from './migrations.ts'
export { type FoundKey, type PersonalKey, type PersonalKeys, personalKeys } from './personal-keys.ts'
export { personalKeyTables } from './tables.ts'
export { personalKeySealedColumns } from './sealed-columns.ts'
export { noPersonalKeys } from './no-keys.ts'
