import { type CheckedModel, type ModelProblem, checkModel } from '../../../engine/simulation/index.ts'
import { type Result, failure } from '../../../kernel/result.ts'
import type { JsonProblem } from '../../../platform/command-line/json/json-problem.ts'
import { readJson } from '../../../platform/command-line/json/json-text.ts'

/** Why a text is no model: it is not JSON, or what is wrong with what it says. */
export type TextProblem = { readonly code: 'json'; readonly problem: JsonProblem } | { readonly code: 'model'; readonly problem: ModelProblem }

/** Reads a model, with every problem at once. */
export function readModelText(text: string): Result<CheckedModel, readonly TextProblem[]> {
  const value = readJson(text)
  if (!value.ok) return failure(value.error.map((problem) => ({ code: 'json', problem })))
  const model = checkModel(value.value)
  return model.ok ? model : failure(model.error.map((problem) => ({ code: 'model', problem })))
}
