import type { Fields } from '../case.ts'
import { isFields } from '../reading/read-cases.ts'
import type { Parameters } from '../reading/parameters.ts'

/**
 * The parameters after a `change`: by the name of a stage its number of servers, or an object with parameters of the stage; by another name of a parameter, its value.
 * @example change {"triage": 2}: two triage nurses
 */
export function withChange(parameters: Parameters): Parameters {
  if (!parameters.has('change')) return parameters
  const change = parameters.within('change')
  return change.names.reduce((changed, name) => changed.changed(onePart(changed, name, change.all[name])), parameters)
}

function onePart(parameters: Parameters, name: string, value: unknown): Fields {
  const stage = parameters.firstOf(name, `trauma_${name}`)
  const known = stage === null ? undefined : parameters.all[stage]
  if (stage !== null && isFields(known)) {
    if (typeof value === 'number') return { [stage]: { ...known, servers: value } }
    if (isFields(value)) return { [stage]: { ...known, ...value } }
  } else if (stage !== null) return { [stage]: value }
  parameters.problems.push({ code: 'change-unknown', change: name })
  return {}
}
