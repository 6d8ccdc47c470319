// The front door of own data: what areas tell of what they keep about people. The area of own data shows it, ends it and erases it.
export { type DueRows, deletedWhole } from './deleted-whole.ts'
export { type ErasableStore, type OwnDataContributor, type OwnDataParts, type OwnDataStore, type OwnDataWords, type OwnRecord, kindThatGoes } from './own-data-contributor.ts'
export type { Due, DueTime, Recording, RetentionKind, RetentionWords } from './retention-kind.ts'
