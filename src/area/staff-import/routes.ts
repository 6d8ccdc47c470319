import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerChosenColumns, answerColumns } from './routes/column-answers.ts'
import { answerActed, answerImport, answerProblems, answerUndo, answerUndone } from './routes/import-answers.ts'
import { answerImports, answerUploaded } from './routes/upload-answers.ts'
import { largestFileMegabytes } from './words/imports.ts'

const megabyte = 1_048_576
/** A file is large, and reading it takes a while: nobody uploads more by hand. */
const uploadsPerMinute = 10

/** Imports of staff extracts: upload, say what the columns are, look at what would change, confirm, undo. */
export function staffImportRoutes(): readonly SignedInRoute[] {
  return [
    { path: paths.imports, method: 'GET', kind: 'signed-in', answer: answerImports },
    { path: paths.imports, method: 'POST', kind: 'signed-in', takesFiles: true, perMinute: uploadsPerMinute, largestFile: largestFileMegabytes * megabyte, largestForm: (largestFileMegabytes + 1) * megabyte, answer: answerUploaded },
    { path: paths.importColumns, method: 'GET', kind: 'signed-in', answer: answerColumns },
    { path: paths.importColumns, method: 'POST', kind: 'signed-in', answer: answerChosenColumns },
    { path: paths.import, method: 'GET', kind: 'signed-in', answer: answerImport },
    { path: paths.importConfirm, method: 'POST', kind: 'signed-in', answer: answerActed },
    { path: paths.importProblems, method: 'GET', kind: 'signed-in', answer: answerProblems },
    { path: paths.importUndo, method: 'GET', kind: 'signed-in', answer: answerUndo },
    { path: paths.importUndo, method: 'POST', kind: 'signed-in', answer: answerUndone },
  ]
}
