import type { Model, Models } from '../../../engine/simulation/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { readInputFile } from '../../../platform/command-line/input-file.ts'
import { inputProblemWords, textWithin } from '../../../platform/command-line/input-text.ts'
import { modelWarningWords } from '../words/model-warnings.ts'
import { moreProblemsWords, otherUnitWords, textProblemWords } from '../words/simulate.ts'
import { type TextProblem, readModelText } from './read-model-text.ts'

/** Models that can be run, and sentences for whoever reads what they show. */
export interface ReadModels {
  readonly models: Models
  readonly remarks: readonly string[]
}

/**
 * Reads models from their files.
 * @param against the file of a second model; null without one
 * @param openInput standard input, for a file named -
 * @error a sentence for each problem of each file
 */
export async function readModels(file: string, against: string | null, openInput: () => AsyncIterable<Uint8Array>): Promise<Result<ReadModels, readonly string[]>> {
  const [first, second] = await Promise.all([readOne(file, openInput), against === null ? null : readOne(against, openInput)])
  if (second === null) return first.ok ? success({ models: [first.value.model], remarks: first.value.remarks }) : first
  if (!first.ok || !second.ok) return failure([first, second].flatMap((read) => (read.ok ? [] : read.error)))
  return together(first.value, second.value)
}

interface ReadModel {
  readonly model: Model
  readonly remarks: readonly string[]
}

function together(one: ReadModel, other: ReadModel): Result<ReadModels, readonly string[]> {
  const [unit, otherUnit] = [one.model.timeUnit, other.model.timeUnit]
  if (unit !== undefined && otherUnit !== undefined && unit !== otherUnit) return failure([otherUnitWords([unit, otherUnit])])
  return success({ models: [one.model, other.model], remarks: [...one.remarks, ...other.remarks] })
}

const inputName = 'standard input'

/** What a sentence calls a file. */
export function calledOf(file: string): string {
  return file === '-' ? inputName : file
}

const problemsTold = 50

async function readOne(file: string, openInput: () => AsyncIterable<Uint8Array>): Promise<Result<ReadModel, readonly string[]>> {
  const text = file === '-' ? await readInput(openInput()) : await readInputFile(file)
  if (!text.ok) return failure([text.error])
  const called = calledOf(file)
  const checked = readModelText(text.value)
  if (!checked.ok) return failure(problemsWords(called, checked.error))
  const { model, warnings } = checked.value
  return success({ model, remarks: warnings.map((warning) => `${called}: ${modelWarningWords(warning)}`) })
}

/** Each of the first, and how many more there are: nobody reads thousands. */
function problemsWords(called: string, problems: readonly TextProblem[]): readonly string[] {
  const told = problems.slice(0, problemsTold).map((problem) => `${called}: ${textProblemWords(problem)}`)
  return problems.length > told.length ? [...told, `${called}: ${moreProblemsWords(problems.length - told.length)}`] : told
}

async function readInput(pieces: AsyncIterable<Uint8Array>): Promise<Result<string, string>> {
  const text = await textWithin(pieces)
  return text.ok ? text : failure(inputProblemWords(inputName, text.error))
}
