import { type ValidationCase, answerCase } from '../../../engine/simulation/validation/index.ts'
import { type Result, failure } from '../../../kernel/result.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { Command } from '../../../platform/command-line/command.ts'
import { type FileAndSeed, fileAndSeed } from '../../../platform/command-line/file-and-seed.ts'
import { readInputFile } from '../../../platform/command-line/input-file.ts'
import { jsonListProblemWords } from '../../../platform/command-line/json/json-list.ts'
import { printResult } from '../../../platform/command-line/print-result.ts'
import { outOfMemoryIn } from '../workers/index.ts'
import { answerProblemWords, caseRemarkWords } from '../words/validation-problems.ts'
import { type AnswerOne, type AnsweredCases, type TimedAnswer, answerCases } from './answer-cases.ts'

export const validateUse = 'validate CASES.json [--seed N]'

/**
 * `evenkeel validate cases.json`: simulates the cases of a file and prints one JSON object with an estimate and its standard error for each value that they ask for.
 * The command exits with 2 when something could not be computed; the rest is printed all the same.
 */
export function validateCommand(answerOne: AnswerOne): Command {
  return async (args, io) => {
    const asked = fileAndSeed(args, validateUse)
    const answered = asked.ok ? await answerFile(asked.value, answerOne) : asked
    if (!answered.ok) {
      io.stderr.write(`${answered.error}\n`)
      return 2
    }
    const { cases, problems, remarks } = answered.value
    for (const { called, problem } of problems) io.stderr.write(`${shownValue(called)}: ${answerProblemWords(problem)}\n`)
    for (const { called, remark } of remarks) io.stderr.write(`${shownValue(called)}: ${caseRemarkWords(remark)}\n`)
    return printResult(io, JSON.stringify({ cases }), problems.length === 0 ? 0 : 2)
  }
}

/**
 * Answers cases in this thread, one after the other.
 * @param now milliseconds of a clock that never goes back
 */
export function answeringHere(now: () => number): AnswerOne {
  return (asked, seed) => {
    const begun = now()
    const answered = answeredOrNot(asked, seed)
    return Promise.resolve({ ...answered, seconds: (now() - begun) / 1000 })
  }
}

/** A case that needs more memory than there is takes no other case along. */
function answeredOrNot(asked: ValidationCase, seed: number): Omit<TimedAnswer, 'seconds'> {
  try {
    return answerCase(asked, seed)
  } catch (error) {
    const problem = outOfMemoryIn(error)
    if (problem === null) throw error
    return { values: {}, problems: [problem], remarks: [] }
  }
}

async function answerFile({ file, seed }: FileAndSeed, answerOne: AnswerOne): Promise<Result<AnsweredCases, string>> {
  const text = await readInputFile(file)
  if (!text.ok) return text
  const answered = await answerCases(text.value, seed, answerOne)
  return answered.ok ? answered : failure(answered.error.map((problem) => `${file}: ${jsonListProblemWords(problem, 'cases')}`).join('\n'))
}
