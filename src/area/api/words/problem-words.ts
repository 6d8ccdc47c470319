import type { ParameterProblem } from '../rules/read-parameters.ts'
import type { ParameterSchema } from '../rules/schema.ts'

/** What an answer says when parameters cannot be read. */
export const problemWords = {
  title: 'Parameters not understood',
  detail: 'Mend each parameter that the list of problems names, then ask again.',
  notJson: 'Send the body as JSON, with the content type application/json.',
  notAsDescribed: (rule: string) => `This is not as the description has it (${rule}).`,
  valuesTitle: 'Values not taken',
  valuesDetail: 'Mend each value that the list of problems names, then send all of them again. None was kept.',
  notHere: 'Not here',
  notHereDetail: 'The organisation has nothing of this id. Read the list for the ids that there are.',
} as const

/**
 * How to mend a parameter.
 * @param schema of the parameter; undefined when it is unknown
 * @param known the names of the parameters that the address takes
 */
export function problemSentence({ code, parameter }: ParameterProblem, schema: ParameterSchema | undefined, known: readonly string[]): string {
  if (code === 'unknown' || schema === undefined) return known.length === 0 ? 'Leave this parameter out. This address takes none.' : `Leave this parameter out. This address takes ${listOf(known)}.`
  return code === 'repeated' ? `Send ${parameter} once only.` : `Send ${parameter} as ${formOf(schema)}.`
}

function formOf(schema: ParameterSchema): string {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return `a ${schema.type === 'integer' ? 'whole number' : 'number'} from ${schema.minimum} to ${schema.maximum}`
    case 'boolean':
      return 'true or false'
    case 'string':
      return schema.maxLength === undefined ? 'an id, like 00000000-0000-4000-8000-000000000000' : `a text of 1 to ${schema.maxLength} characters, without control characters`
  }
}

function listOf(names: readonly string[]): string {
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
