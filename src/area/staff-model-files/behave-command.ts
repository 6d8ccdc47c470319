import { type Result, failure } from '../../kernel/result.ts'
import { shownValue } from '../../kernel/shown-value.ts'
import type { Command } from '../../platform/command-line/command.ts'
import { type FileAndSeed, fileAndSeed } from '../../platform/command-line/file-and-seed.ts'
import { readInputFile } from '../../platform/command-line/input-file.ts'
import { jsonListProblemWords } from '../../platform/command-line/json/json-list.ts'
import { printResult } from '../../platform/command-line/print-result.ts'
import { type AnsweredFile, answerBehaviours } from './answer-behaviours.ts'
import { behaviourProblemWords } from './words.ts'

export const behaveUse = 'behave BEHAVIOURS.json [--seed N]'

/**
 * `evenkeel behave behaviours.json`: runs the staff models that a file asks for and prints one JSON object with what comes out.
 * Exits with 2 when something could not be computed; the rest is printed all the same.
 */
export const behaveCommand: Command = async (args, io) => {
  const asked = fileAndSeed(args, behaveUse)
  const answered = asked.ok ? await answerFile(asked.value) : asked
  if (!answered.ok) {
    io.stderr.write(`${answered.error}\n`)
    return 2
  }
  const { behaviours, problems } = answered.value
  for (const { called, problem } of problems) io.stderr.write(`${shownValue(called)}: ${behaviourProblemWords(problem)}\n`)
  return printResult(io, JSON.stringify({ behaviours }), problems.length === 0 ? 0 : 2)
}

async function answerFile({ file, seed }: FileAndSeed): Promise<Result<AnsweredFile, string>> {
  const text = await readInputFile(file)
  if (!text.ok) return text
  const answered = answerBehaviours(text.value, seed)
  return answered.ok ? answered : failure(answered.error.map((problem) => `${file}: ${jsonListProblemWords(problem, 'behaviours')}`).join('\n'))
}
