import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** Kinds of retention of staff imports. */
export const importRetentionWords = {
  'import-files': { name: 'Files of settled staff imports', why: 'They are not needed once an import is settled, and go at once.' },
  'import-uploads': { name: 'Staff lists that were never imported', why: 'So that an import can be finished another day. Counted from the upload.' },
  'import-receipts': { name: 'Receipts of staff imports', why: 'So that an import can be looked at and undone. Counted from its end.' },
} as const satisfies Readonly<Record<string, RetentionWords>>

/** What staff imports keep about people. */
export const importDataWords = {
  name: 'Staff lists that you imported, and what staff lists said of you',
  why: 'So that an import can be looked at and undone.',
  howLong: (days) => `The file goes when the import is settled, or after ${days('import-uploads')}. What it changed is kept for ${days('import-receipts')}.`,
  whoSees: 'Administrators.',
} as const satisfies OwnDataWords

/** What goes when a person is erased. */
export const importErasureWords = 'What staff lists said of the person: name, address and numbers. The receipts keep their counts.'
