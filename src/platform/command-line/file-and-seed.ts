import { parseArgs } from 'node:util'
import { type Result, failure, success } from '../../kernel/result.ts'
import { wholeNumberOf } from './whole-number.ts'

/** What a command is asked that reads one file and draws on chance. */
export interface FileAndSeed {
  readonly file: string
  readonly seed: number
}

const firstSeed = 1

/**
 * Reads `FILE [--seed N]`; the seed is 1 unless told.
 * @param use how the command is used, for whoever used it otherwise
 * @error a sentence
 */
export function fileAndSeed(args: readonly string[], use: string): Result<FileAndSeed, string> {
  const words = wordsOf(args)
  if (words === null) return failure(`Use: evenkeel ${use}`)
  const seed = words.seed === undefined ? firstSeed : wholeNumberOf(words.seed)
  return seed !== null ? success({ file: words.file, seed }) : failure('Give --seed a whole number from 0 to 9,007,199,254,740,991.')
}

function wordsOf(args: readonly string[]): { readonly file: string; readonly seed: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { seed: { type: 'string' } }, allowPositionals: true })
    const [file, ...rest] = positionals
    return file === undefined || rest.length > 0 ? null : { file, seed: values.seed }
  } catch {
    // parseArgs throws on a flag that it does not know: the usage answers that too.
    return null
  }
}
