import { readFile } from 'node:fs/promises'
import { type Result, failure, success } from '../../kernel/result.ts'

/**
 * The text of a file that a command was given.
 * @error a sentence that says why it cannot be read
 */
export async function readInputFile(file: string): Promise<Result<string, string>> {
  try {
    return success(await readFile(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOENT') return failure(`${file}: there is no such file. Check its name and folder.`)
    if (error.code === 'EISDIR') return failure(`${file} is not a file. Name the file itself.`)
    return failure(`${file} may not be read by this account. Change its rights or copy it.`)
  }
}
