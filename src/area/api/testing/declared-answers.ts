import { isJsonObject } from '../../../kernel/json-value.ts'
import { checkValue } from '../rules/check-value.ts'
import type { Schema } from '../rules/schema.ts'

/** What a server answered. */
export interface SentAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/**
 * Compares an answer with what a served description declares for its address.
 * @param document the description as a program fetched it
 * @returns a sentence for each thing that the description does not say
 */
export function undeclaredParts(document: unknown, pattern: string, { status, contentType, body }: SentAnswer): readonly string[] {
  const declared = part(document, part(document, document, 'paths', pattern, 'get'), 'responses', String(status))
  if (declared === undefined) return [`the status ${status} is not declared`]
  const content = part(document, declared, 'content')
  // A description without content says nothing about the body.
  if (content === undefined) return []
  const schema = part(document, content, contentType.split(';')[0] ?? '', 'schema')
  if (schema === undefined) return [`the content type ${contentType} is not declared for ${status}`]
  // The description is made of our own schemas, and every reference in it was just resolved.
  return checkValue(resolved(document, schema) as Schema, JSON.parse(body)).map(({ at, rule }) => `${at} does not meet ${rule}`)
}

/** What names lead to, one after the other, through references. */
function part(document: unknown, from: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((value, name) => followed(document, isJsonObject(value) ? value[name] : undefined), followed(document, from))
}

function followed(document: unknown, value: unknown): unknown {
  const pointer = isJsonObject(value) ? value['$ref'] : undefined
  return typeof pointer === 'string' ? part(document, document, ...pointer.split('/').slice(1)) : value
}

function resolved(document: unknown, value: unknown): unknown {
  const target = followed(document, value)
  if (Array.isArray(target)) return target.map((item) => resolved(document, item))
  return isJsonObject(target) ? Object.fromEntries(Object.entries(target).map(([name, one]) => [name, resolved(document, one)])) : target
}
