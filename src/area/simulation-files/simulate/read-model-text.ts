import { type CheckedModel, type ModelProblem, checkModel } from '../../../engine/simulation/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'

/** Why a text is no model: it is not JSON (where that can be said, from which line and column on), or what is wrong with what it says. */
export type TextProblem = { readonly code: 'not-json'; readonly line: string | null; readonly column: string | null } | { readonly code: 'model'; readonly problem: ModelProblem }

/** Reads a model, with every problem at once. */
export function readModelText(text: string): Result<CheckedModel, readonly TextProblem[]> {
  const value = jsonOf(text)
  if (!value.ok) return failure([value.error])
  const model = checkModel(value.value)
  return model.ok ? model : failure(model.error.map((problem) => ({ code: 'model', problem })))
}

function jsonOf(text: string): Result<unknown, TextProblem> {
  try {
    // An editor may have begun the file with a byte order mark.
    return success(JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const [, line = null, column = null] = /line (\d+) column (\d+)/u.exec(error.message) ?? []
    return failure({ code: 'not-json', line, column })
  }
}
