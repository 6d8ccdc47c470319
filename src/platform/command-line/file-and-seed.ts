import { type Result, failure, success } from '../../kernel/result.ts'
import { flagProblemWords, readFlags } from './flags.ts'
import { notWholeWords, wholeNumberIn } from './whole-number.ts'

/** What a command is asked that reads one file and draws on chance. */
export interface FileAndSeed {
  readonly file: string
  readonly seed: number
}

const firstSeed = 1

/**
 * Reads `FILE [--seed N]`; the seed is 1 unless told.
 * @param use how the command is used, for whoever used it otherwise
 * @error sentences, each on a line
 */
export function fileAndSeed(args: readonly string[], use: string): Result<FileAndSeed, string> {
  const { given, problems } = readFlags(args, { seed: 'value' })
  const [file, ...rest] = given.words
  const usage = `Use: evenkeel ${use}`
  if (problems.length > 0) return failure([...problems.map(flagProblemWords), usage].join('\n'))
  if (file === undefined || rest.length > 0) return failure(usage)
  const text = given.values.get('seed')
  const seed = text === undefined ? success(firstSeed) : wholeNumberIn(text)
  return seed.ok ? success({ file, seed: seed.value }) : failure(notWholeWords('--seed', seed.error))
}
