import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { mostUploadBytes } from './files/carried-file.ts'
import { answerFrameworkFile, answerReceipt } from './routes/file-answers.ts'
import { answerImport, answerImportForm } from './routes/import-answers.ts'

/** The file goes along within a form, packed and as text. */
const largestForm = 4_000_000
/** Reading a file and writing one take a second each at worst: nobody does more of it by hand. */
const filesPerMinute = 20

/**
 * Frameworks as files: brought in after a look at what they would change, and given out.
 * @param publicOrigin how people reach the service: the addresses in a file of CASE begin with it
 */
export function frameworkFileRoutes({ publicOrigin }: { readonly publicOrigin: string }): readonly SignedInRoute[] {
  return [
    { path: paths.frameworkImport, method: 'GET', kind: 'signed-in', answer: answerImportForm },
    { path: paths.frameworkImport, method: 'POST', kind: 'signed-in', takesFiles: true, perMinute: filesPerMinute, largestFile: mostUploadBytes, largestForm, answer: answerImport },
    { path: paths.frameworkBroughtIn, method: 'GET', kind: 'signed-in', answer: answerReceipt },
    { path: paths.frameworkCase, method: 'GET', kind: 'signed-in', perMinute: filesPerMinute, answer: answerFrameworkFile('case', publicOrigin) },
    { path: paths.frameworkCsv, method: 'GET', kind: 'signed-in', perMinute: filesPerMinute, answer: answerFrameworkFile('csv', publicOrigin) },
  ]
}
