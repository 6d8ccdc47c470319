import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Result, failure, success } from '../../kernel/result.ts'
import { type Limit, inputProblemWords, textWithin } from './input-text.ts'

/**
 * The text of a file in UTF-8 that a command was given.
 * @param limit how long it may be; a file without end (a device, a pipe) is read no further
 * @error a sentence that says why it cannot be read
 */
export async function readInputFile(file: string, limit?: Limit): Promise<Result<string, string>> {
  return readBytes(file, async (bytes) => {
    const text = await textWithin(bytes, limit)
    return text.ok ? text : failure(inputProblemWords(file, text.error))
  })
}

/**
 * Hands over the bytes of a file that a command was given, in pieces.
 * @param read what is done with them
 * @error a sentence that says why the file cannot be read, or what `read` has against it
 */
export async function readBytes<Value, Problem>(file: string, read: (bytes: AsyncIterable<Uint8Array>) => Promise<Result<Value, Problem>>): Promise<Result<Value, Problem | string>> {
  // Without an encoding, a stream of a file gives bytes.
  return orWhyNot(file, () => read(createReadStream(file, { highWaterMark: atOnce }) as AsyncIterable<Buffer>))
}

/**
 * All bytes of a file that a command was given.
 * @error a sentence that says why it cannot be read
 */
export function readWholeFile(file: string): Promise<Result<Uint8Array, string>> {
  return orWhyNot(file, async () => success(await readFile(file)))
}

/** Bytes; larger pieces are no faster. */
const atOnce = 1_048_576

async function orWhyNot<Value, Problem>(file: string, read: () => Promise<Result<Value, Problem>>): Promise<Result<Value, Problem | string>> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failure(whyNot(file, String(error.code)))
  }
}

/** @param code the host's word for why */
function whyNot(file: string, code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return `${file}: there is no such file. Check its name and folder.`
    case 'EISDIR':
      return `${file} is not a file. Name the file itself.`
    case 'EACCES':
    case 'EPERM':
      return `${file} may not be read by this account. Change its rights or copy it.`
    default:
      return `${file} cannot be read (${code}). Copy it elsewhere and name the copy.`
  }
}
