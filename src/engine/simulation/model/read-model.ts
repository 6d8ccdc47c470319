import { isJsonObject } from '../../../kernel/json-value.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Model } from './model.ts'
import type { Outline } from './outline.ts'
import type { ModelProblem, ModelWarning } from './problems.ts'
import { betweenParts } from './reading/between-parts.ts'
import { isApart, problemsOf, wrongType } from './reading/check.ts'
import { namesIn, namesTwice } from './reading/names.ts'
import { whole } from './reading/place.ts'
import { wholeModel } from './reading/whole-model.ts'
import { warningsOf } from './warnings.ts'

/** A model that can be run, and what its reader should know. */
export interface CheckedModel {
  readonly model: Model
  readonly warnings: readonly ModelWarning[]
}

/**
 * Reads a model.
 * @param value out of JSON
 * @returns the model, in which every name, number and way is sound
 * @error every problem at once, part by part. What lies between parts (ways, regions) is looked at only when the parts that it hangs on are sound
 */
export function readModel(value: unknown): Result<Model, readonly ModelProblem[]> {
  if (!isJsonObject(value)) return failure(wrongType(value, whole, 'object').problems)
  const parts = wholeModel(namesIn(value))(value, whole)
  const twice = namesTwice(value)
  // All that a name, a way, room or the end of a run hangs on has been found to be what the type says.
  const outline = isApart(parts) && twice.length === 0 ? (value as unknown as Outline) : null
  const problems = [...problemsOf(parts), ...twice, ...(outline === null ? [] : betweenParts(outline))]
  return parts.ok && problems.length === 0 ? success(parts.value) : failure(problems)
}

/**
 * Reads a model, and says what its reader should know before running it.
 * @param value out of JSON
 * @error every problem at once, as `readModel`
 */
export function checkModel(value: unknown): Result<CheckedModel, readonly ModelProblem[]> {
  const read = readModel(value)
  return read.ok ? success({ model: read.value, warnings: warningsOf(read.value) }) : read
}
