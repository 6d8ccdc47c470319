import type { FileProblem } from '../extract/file-problem.ts'
import { readExtract } from '../extract/read-extract.ts'
import { shownValue } from '../extract/shown-value.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { sha256Hex } from '../../../platform/files/index.ts'
import { fileColumns } from '../rules/file-columns.ts'
import type { Asking, ImportStore } from './import-store.ts'

/** A file as a form sent it. */
export interface SentFile {
  readonly name: string
  readonly content: Uint8Array
  /** Only its beginning is here. */
  readonly isTooLarge: boolean
}

/** Why a file is not taken. */
export type UploadProblem = FileProblem | { readonly code: 'none-chosen' } | { readonly code: 'file-too-large' }

/**
 * Keeps a staff extract that can be read as a table; nothing in it is checked yet.
 * @param file absent when none was chosen
 * @returns the id of the import and the rows of the file
 * @error what is wrong with the file as a whole
 */
export async function uploadExtract(store: ImportStore, { personId, now, newId }: Asking, file: SentFile | undefined): Promise<Result<{ readonly importId: string; readonly rowCount: number }, UploadProblem>> {
  if (file === undefined) return failure({ code: 'none-chosen' })
  if (file.isTooLarge) return failure({ code: 'file-too-large' })
  const table = await readExtract(file.content, file.name, await store.remembered())
  if (!table.ok) return table
  const columns = fileColumns(table.value)
  const importId = newId()
  await store.add({ importId, fileName: nameOf(file), sha256: sha256Hex(file.content), content: file.content, columns, madeAt: now, madeBy: personId })
  return success({ importId, rowCount: columns.rowCount })
}

/** Some browsers send the folder too. */
function nameOf({ name }: SentFile): string {
  return shownValue(name.split(/[/\\]/u).at(-1) ?? '')
}
