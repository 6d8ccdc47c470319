import type { FileProblem } from '../extract/file-problem.ts'
import { foreignFile } from '../extract/read-extract.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { sha256Hex } from '../../../platform/files/index.ts'
import type { Asking, ImportStore } from './import-store.ts'

/** A file as a form sent it. */
export interface SentFile {
  readonly name: string
  readonly content: Uint8Array
  /** Only its beginning is here. */
  readonly isTooLarge: boolean
}

/** Imports of an organisation that may be under way at once. */
const mostUnsettled = 3

/** Why a file is not taken. */
export type UploadProblem = FileProblem | { readonly code: 'none-chosen' } | { readonly code: 'file-too-large' } | { readonly code: 'too-many-unsettled'; readonly most: number }

/**
 * Keeps a staff extract and has it read. Of its content only the beginning is looked at here: a job reads the rest, and nobody waits for it.
 * @param file absent when none was chosen
 * @returns the id of the import
 * @error what is wrong with the file as a whole, as far as its beginning tells; too-many-unsettled when others are to be finished first
 */
export async function uploadExtract(store: ImportStore, { personId, now, newId }: Asking, file: SentFile | undefined): Promise<Result<{ readonly importId: string }, UploadProblem>> {
  if (file === undefined) return failure({ code: 'none-chosen' })
  if (file.isTooLarge) return failure({ code: 'file-too-large' })
  const foreign = foreignFile(file.content, file.name)
  if (foreign !== null) return failure(foreign)
  if ((await store.countUnsettled()) >= mostUnsettled) return failure({ code: 'too-many-unsettled', most: mostUnsettled })
  const importId = newId()
  await store.add({ importId, fileName: nameOf(file), sha256: sha256Hex(file.content), content: file.content, madeAt: now, madeBy: personId })
  await store.startJob({ deed: 'read', importId, version: 1 }, { jobId: newId(), at: now, by: personId })
  return success({ importId })
}

/** Some browsers send the folder too. */
function nameOf({ name }: SentFile): string {
  return shownValue(name.split(/[/\\]/u).at(-1) ?? '')
}
