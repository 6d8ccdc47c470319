import { type JsonObject, isJsonObject } from '../../../../kernel/json-value.ts'
import type { Parameters } from '../reading/parameters.ts'

/**
 * The parameters after a `change`: by the name of a stage its number of servers, or an object with parameters of the stage; by the name of a stage and of one of its parameters, or by another name of a parameter, its value.
 * @example change {"triage": 2}: two triage nurses
 */
export function withChange(parameters: Parameters): Parameters {
  if (!parameters.has('change')) return parameters
  const change = parameters.within('change')
  return change.names.reduce((changed, name) => changed.changed(onePart(changed, name, change.all[name])), parameters)
}

function onePart(parameters: Parameters, name: string, value: unknown): JsonObject {
  const stage = parameters.firstOf(name, `trauma_${name}`)
  if (stage !== null) return ofStage(stage, parameters.all[stage], value)
  const [of, fact] = stageAndFact(parameters, name)
  if (of !== undefined && fact !== undefined) return ofStage(of, parameters.all[of], { [fact]: value })
  parameters.problems.push({ code: 'change-unknown', change: name })
  return {}
}

/** A number is of servers; a parameter that is no stage takes the value itself. */
function ofStage(stage: string, known: unknown, value: unknown): JsonObject {
  if (!isJsonObject(known)) return { [stage]: value }
  return { [stage]: { ...known, ...(isJsonObject(value) ? value : { servers: value }) } }
}

/** "examination_mean" is the mean of the examination. */
function stageAndFact(parameters: Parameters, name: string): readonly [string?, string?] {
  const stage = parameters.names.find((one) => name.startsWith(`${one}_`) && parameters.isObject(one))
  return stage === undefined ? [] : [stage, name.slice(stage.length + 1)]
}
