import { type Result, failure, success } from '../../../kernel/result.ts'
import { checkValue } from './check-value.ts'
import type { ParameterSchema, ValueOf } from './schema.ts'

/** The parameters that an address takes, each with its schema. */
export type ParameterSchemas = Readonly<Record<string, ParameterSchema>>

/** What was sent for them; null for one that was not sent and has no default. */
export type ParametersOf<Schemas extends ParameterSchemas> = {
  readonly [Name in keyof Schemas]: ValueOf<Schemas[Name]> | (Schemas[Name] extends { readonly default: unknown } ? never : null)
}

/** What is wrong with one parameter: it is not one of this address, was sent more than once, or is not as its schema says. */
export interface ParameterProblem {
  readonly code: 'unknown' | 'repeated' | 'wrong-value'
  /** As it was sent, cut after `longestName` characters. */
  readonly parameter: string
}

/** Problems that one answer names. */
export const problemsAtMost = 20
/** Characters that it shows of the name of an unknown parameter. */
export const longestName = 60

/**
 * Reads the query of an address by the schemas of its parameters.
 * @param query every value given for each name, decoded
 * @error one problem for each parameter that is unknown, repeated or not as described; the first 20
 */
export function readParameters<const Schemas extends ParameterSchemas>(
  schemas: Schemas,
  query: Readonly<Record<string, readonly string[]>>,
): Result<ParametersOf<Schemas>, readonly ParameterProblem[]> {
  const unknown = Object.keys(query).filter((name) => !Object.hasOwn(schemas, name)).map((name): ParameterProblem => ({ code: 'unknown', parameter: cut(name) }))
  const read = Object.entries(schemas).map(([name, schema]) => ({ name, read: readOne(schema, Object.hasOwn(query, name) ? (query[name] ?? []) : []) }))
  const wrong = read.flatMap(({ name, read: one }): readonly ParameterProblem[] => (one.ok ? [] : [{ code: one.error, parameter: name }]))
  if (unknown.length + wrong.length > 0) return failure([...wrong, ...unknown].slice(0, problemsAtMost))
  // Each value was checked against the schema of its name just before.
  return success(Object.fromEntries(read.map(({ name, read: one }) => [name, one.ok ? one.value : null])) as ParametersOf<Schemas>)
}

function cut(name: string): string {
  return Array.from(name).slice(0, longestName).join('')
}

function readOne(schema: ParameterSchema, values: readonly string[]): Result<unknown, 'repeated' | 'wrong-value'> {
  const [text, ...rest] = values
  if (rest.length > 0) return failure('repeated')
  if (text === undefined) return success('default' in schema ? schema.default : null)
  const value = valueOfText(schema, text)
  return value !== undefined && checkValue(schema, value).length === 0 ? success(value) : failure('wrong-value')
}

/** The value that a text of an address stands for; undefined when it stands for none of this type. */
function valueOfText(schema: ParameterSchema, text: string): string | number | boolean | undefined {
  switch (schema.type) {
    case 'string':
      // Ids are kept in lower case, and mean the same in upper case.
      return schema.format === 'uuid' ? text.toLowerCase() : text
    case 'integer':
    case 'number':
      return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : undefined
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined
  }
}
