export { sources } from './sources.ts'
export type { SourceId } from './sources.ts'
