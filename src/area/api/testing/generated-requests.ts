import fc from 'fast-check'
import type { Endpoint } from '../description/endpoints.ts'
import { checkValue } from '../rules/check-value.ts'
import type { ParameterSchema, TextSchema } from '../rules/schema.ts'

/** A request as it is sent: the text after `?`, and whether it is one that the description allows; null where nobody can say. */
export interface GeneratedQuery {
  readonly text: string
  readonly isSound: boolean | null
}

interface Pair {
  readonly name: string
  /** Encoded. */
  readonly value: string
  readonly isSound: boolean
}

/**
 * Queries for an address: as described, nearly as described, and anything at all.
 * @param ids some that are there, of this organisation and of another
 */
export function queriesFor({ parameters }: Endpoint, ids: readonly string[]): fc.Arbitrary<GeneratedQuery> {
  const known = Object.entries(parameters)
  const sound = known.map(([name, schema]) => soundValue(schema, ids).map((value): Pair => ({ name, value: encodeURIComponent(value), isSound: true })))
  const unsound = known.map(([name, schema]) => unsoundValue(schema).map((value): Pair => ({ name, value, isSound: false })))
  const unknown = fc
    .tuple(fc.oneof(anyText, fc.constantFrom('Limit', 'limit[]', 'offset', 'tenant', '__proto__', 'constructor', 'tenant_id')), anyText)
    .filter(([name]) => !Object.hasOwn(parameters, name))
    .map(([name, value]): Pair => ({ name: encodeURIComponent(name), value: encodeURIComponent(value), isSound: false }))
  const pairs = [...sound, ...sound, ...unsound, unknown]
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(...sound.map((one) => fc.option(one))).map((chosen) => asQuery(chosen.filter((one) => one !== null))) },
    { weight: 4, arbitrary: fc.array(fc.oneof(...pairs), { maxLength: 6 }).map(asQuery) },
    { weight: 2, arbitrary: rawQuery.map((text) => ({ text, isSound: null })) },
  )
}

function asQuery(pairs: readonly Pair[]): GeneratedQuery {
  const isOnce = new Set(pairs.map(({ name }) => name)).size === pairs.length
  return { text: pairs.map(({ name, value }) => `${name}=${value}`).join('&'), isSound: isOnce && pairs.every(({ isSound }) => isSound) }
}

/** A lone half of a pair of code units cannot be encoded. */
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ minLength: 100, maxLength: 2000 }), fc.constantFrom('\u0000', "'; drop table person; --", '%', '\\', '_', '../..', '{}'))

/** What stands after `?` when somebody writes it by hand, with broken encodings. Only what may stand on the first line of a request. */
const rawQuery = fc
  .array(
    fc.oneof(
      fc.constantFrom('%', '%zz', '%FF', '%C3%28', '%ED%A0%80', '%00', '%0d%0a', '+', '&', '=', ';', '?', '[', ']', 'limit=', 'limit', 'after=', 'q=', 'q=%00', 'unit=', 'subtree=', 'parent=', 'limit=5', 'limit=%35', '%6cimit=5', '__proto__=1', '[object Object]'.replaceAll(' ', '+')),
      fc.string({ unit: fc.constantFrom(...'abcdefLIMT0123456789-._~!$()*,;:@/?=&%+'), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('%', 'F', '0', 'q', '&', '='), minLength: 200, maxLength: 3000 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

function soundValue(schema: ParameterSchema, ids: readonly string[]): fc.Arbitrary<string> {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum, max: schema.maximum }).map(String)
    case 'boolean':
      return fc.constantFrom('true', 'false')
    case 'string':
      return schema.maxLength === undefined ? fc.oneof(fc.constantFrom(...ids), fc.uuid(), fc.uuid().map((id) => id.toUpperCase())) : soundText(schema)
  }
}

function soundText(schema: TextSchema): fc.Arbitrary<string> {
  return fc
    .oneof(fc.constantFrom('a', 'Ada', '%', '_', '\\', "'", 'é', '🏥'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }))
    .filter((text) => checkValue(schema, text).length === 0)
}

/** Encoded already. */
function unsoundValue(schema: ParameterSchema): fc.Arbitrary<string> {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return fc.oneof(fc.constantFrom('', '0', '501', '-1', '1.5', '1e2', '%D9%A3', 'NaN', '%00', '9'.repeat(400)), fc.integer({ min: schema.maximum + 1 }).map(String), fc.integer({ max: schema.minimum - 1 }).map(String))
    case 'boolean':
      return fc.constantFrom('', '1', 'True', 'null', '%00', 'true%20')
    case 'string':
      return schema.maxLength === undefined ? fc.constantFrom('', '1', '%00', 'null', '00000000-0000-4000-8000', "'%20or%20true--") : fc.constantFrom('', '%00', 'a%00b', '%0A', '%7F', 'a'.repeat(schema.maxLength + 1))
  }
}
