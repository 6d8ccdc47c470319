import type { ImportDeed } from '../rules/import-standing.ts'

/** The kinds of job of an import. */
export const importJobs: Readonly<Record<ImportDeed, string>> = { read: 'staff-import/read', check: 'staff-import/check', apply: 'staff-import/apply', undo: 'staff-import/undo' }

/** Why the job of an import failed for good: its file cannot be read (any more). */
export const unreadable = 'unreadable'
