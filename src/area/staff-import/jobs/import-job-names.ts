import type { ImportDeed } from '../rules/import-standing.ts'

/** The kinds of job of an import. */
export const importJobs: Readonly<Record<ImportDeed, string>> = { check: 'staff-import/check', apply: 'staff-import/apply', undo: 'staff-import/undo' }
