import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Result, failure, success } from '../../kernel/result.ts'
import { shownValue } from '../../kernel/shown-value.ts'
import type { Command } from '../../platform/command-line/command.ts'
import { type AnsweredFile, answerBehaviours } from './answer-behaviours.ts'
import { behaviourProblemWords, fileProblemWords } from './words.ts'

export const behaveUse = 'behave BEHAVIOURS.json [--seed N]'

const firstSeed = 1

/**
 * `evenkeel behave behaviours.json`: runs the staff models that a file asks for and prints one JSON object with what comes out.
 * Exits with 2 when something could not be computed; the rest is printed all the same.
 */
export const behaveCommand: Command = async (args, io) => {
  const asked = parseWords(args)
  const answered = asked.ok ? await answerFile(asked.value) : asked
  if (!answered.ok) {
    io.stderr.write(`${answered.error}\n`)
    return 2
  }
  const { behaviours, problems } = answered.value
  for (const { called, problem } of problems) io.stderr.write(`${shownValue(called)}: ${behaviourProblemWords(problem)}\n`)
  // The status counts only when the answers have left: whoever ends the process next must not cut them.
  await new Promise((resolve) => io.stdout.write(`${JSON.stringify({ behaviours })}\n`, resolve))
  return problems.length === 0 ? 0 : 2
}

interface Asked {
  readonly file: string
  readonly seed: number
}

function parseWords(args: readonly string[]): Result<Asked, string> {
  const words = wordsOf(args)
  if (words === null) return failure(`Use: evenkeel ${behaveUse}`)
  const seed = words.seed === undefined ? firstSeed : /^\d+$/u.test(words.seed) ? Number(words.seed) : NaN
  return Number.isSafeInteger(seed) ? success({ file: words.file, seed }) : failure('Give --seed a whole number from 0 to 9,007,199,254,740,991.')
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

async function answerFile({ file, seed }: Asked): Promise<Result<AnsweredFile, string>> {
  const text = await readText(file)
  if (!text.ok) return text
  const answered = answerBehaviours(text.value, seed)
  return answered.ok ? answered : failure(`${file}: ${fileProblemWords(answered.error)}`)
}

async function readText(file: string): Promise<Result<string, string>> {
  try {
    return success(await readFile(file, 'utf8'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOENT') return failure(`${file}: there is no such file. Check its name and folder.`)
    if (error.code === 'EISDIR') return failure(`${file} is not a file. Name the file itself.`)
    return failure(`${file} may not be read by this account. Change its rights or copy it.`)
  }
}
