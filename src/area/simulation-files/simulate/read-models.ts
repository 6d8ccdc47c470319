import type { Model } from '../../../engine/simulation/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { readInputFile } from '../../../platform/command-line/input-file.ts'
import { limitWords, textWithin } from '../../../platform/command-line/input-text.ts'
import { modelWarningWords } from '../words/model-warnings.ts'
import { otherUnitWords, textProblemWords } from '../words/simulate.ts'
import { readModelText } from './read-model-text.ts'

/** Models that can be run, and sentences for whoever reads what they show. */
export interface ReadModels {
  readonly models: readonly Model[]
  readonly remarks: readonly string[]
}

/**
 * Reads models from their files.
 * @param openInput standard input, for a file named -
 * @error a sentence for each problem of each file
 */
export async function readModels(files: readonly string[], openInput: () => AsyncIterable<string>): Promise<Result<ReadModels, readonly string[]>> {
  const read = await Promise.all(files.map((file) => readOne(file, openInput)))
  const problems = read.flatMap((one) => (one.ok ? [] : one.error))
  if (problems.length > 0) return failure(problems)
  const checked = read.flatMap((one) => (one.ok ? [one.value] : []))
  const models = checked.flatMap((one) => one.models)
  const [unit, otherUnit] = models.map(({ timeUnit }) => timeUnit)
  if (unit !== undefined && otherUnit !== undefined && unit !== otherUnit) return failure([otherUnitWords([unit, otherUnit])])
  return success({ models, remarks: checked.flatMap(({ remarks }) => remarks) })
}

const inputName = 'standard input'

async function readOne(file: string, openInput: () => AsyncIterable<string>): Promise<Result<ReadModels, readonly string[]>> {
  const text = file === '-' ? await readInput(openInput()) : await readInputFile(file)
  if (!text.ok) return failure([text.error])
  const called = file === '-' ? inputName : file
  const checked = readModelText(text.value)
  if (!checked.ok) return failure(checked.error.map((problem) => `${called}: ${textProblemWords(problem)}`))
  const { model, warnings } = checked.value
  return success({ models: [model], remarks: warnings.map((warning) => `${called}: ${modelWarningWords(warning)}`) })
}

async function readInput(pieces: AsyncIterable<string>): Promise<Result<string, string>> {
  const text = await textWithin(pieces)
  return text === null ? failure(`${inputName} ${limitWords()}`) : success(text)
}
