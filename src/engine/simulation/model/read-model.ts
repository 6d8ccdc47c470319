import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Model } from './model.ts'
import type { ModelProblem, ModelWarning } from './problems.ts'
import { betweenParts } from './reading/between-parts.ts'
import { isFields, wrongType } from './reading/check.ts'
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
  if (!isFields(value)) return failure(wrongType(value, whole, 'object'))
  const ofParts = [...wholeModel(namesIn(value))(value, whole), ...namesTwice(value)]
  // Where no way, name or room is in question, these parts are what the type says.
  const problems = ofParts.every(isApart) ? [...ofParts, ...betweenParts(value as unknown as Model)] : ofParts
  // What has no problems at all is a model: each key has been looked at.
  return problems.length === 0 ? success(value as unknown as Model) : failure(problems)
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

/** Parts that say nothing of who goes where, of room and of when the run ends. */
const apart = /^(name|timeUnit|format|run\.(warmUp|replications))\b|^arrivals\[\d+\]\.(name|gap|size)\b|^stations\[\d+\]\.(order|balking|measure)\b/u

function isApart({ at }: ModelProblem): boolean {
  return apart.test(at)
}
