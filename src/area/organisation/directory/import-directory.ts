import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Result, failure } from '../../../kernel/result.ts'
import type { DirectoryEntry } from './directory-entry.ts'
import { directoryProblemWords } from './problem-words.ts'
import { readDirectory } from './read-directory.ts'

/**
 * Reads a list of organisations from a file.
 * @error a sentence for each problem; the file is taken whole or not at all
 */
export async function readDirectoryFile(file: string): Promise<Result<readonly DirectoryEntry[], readonly string[]>> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failure([error.code === 'ENOENT' ? `There is no file ${file}.` : `The file ${file} cannot be read (${String(error.code)}).`])
  }
  const read = await readDirectory(bytes, path.basename(file))
  return read.ok ? read : failure(read.error.map(directoryProblemWords))
}
