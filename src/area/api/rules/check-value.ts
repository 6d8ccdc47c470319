import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import type { ListSchema, NumberSchema, ObjectSchema, Schema, TextFormat, TextSchema } from './schema.ts'

/** What about a value is not as its schema says; `at` leads to it and holds no value. */
export interface Mismatch {
  /** Names and places from the outside in, like items/0/unitId; '' is the whole. */
  readonly at: string
  /** The word of the schema that is not met. */
  readonly rule: 'type' | 'enum' | 'format' | 'minLength' | 'maxLength' | 'pattern' | 'minimum' | 'maximum' | 'maxItems' | 'required' | 'additionalProperties'
}

/**
 * Compares a value with its schema.
 * @param value as JSON has it
 * @returns every mismatch; none when the value is as described
 * @source JSON Schema validation as OpenAPI 3.0.3 takes it over: lengths in code points, bounds inclusive
 */
export function checkValue(schema: Schema, value: unknown, at = ''): readonly Mismatch[] {
  if (value === null) return schema.nullable === true ? [] : [{ at, rule: 'type' }]
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' ? textRules(schema, value).map((rule) => ({ at, rule })) : [{ at, rule: 'type' }]
    case 'integer':
    case 'number':
      return isNumberOf(schema, value) ? boundRules(schema, value).map((rule) => ({ at, rule })) : [{ at, rule: 'type' }]
    case 'boolean':
      return typeof value === 'boolean' ? [] : [{ at, rule: 'type' }]
    case 'array':
      return Array.isArray(value) ? checkList(schema, value, at) : [{ at, rule: 'type' }]
    case 'object':
      return isObject(value) ? checkObject(schema, value, at) : [{ at, rule: 'type' }]
  }
}

function textRules(schema: TextSchema, text: string): readonly Mismatch['rule'][] {
  const length = Array.from(text).length
  return [
    ...(schema.enum === undefined || schema.enum.includes(text) ? [] : ['enum' as const]),
    ...(schema.format === undefined || formats[schema.format](text) ? [] : ['format' as const]),
    ...(length >= (schema.minLength ?? 0) ? [] : ['minLength' as const]),
    ...(length <= (schema.maxLength ?? Infinity) ? [] : ['maxLength' as const]),
    ...(schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text) ? [] : ['pattern' as const]),
  ]
}

const formats: Readonly<Record<TextFormat, (text: string) => boolean>> = {
  uuid: (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text),
  date: (text) => parseCalendarDate(text).ok,
  'uri-reference': (text) => /^[!#-;=?-[\]_a-z~%]+$/i.test(text) && URL.canParse(text, 'https://evenkeel.example'),
}

function isNumberOf(schema: NumberSchema, value: unknown): value is number {
  return typeof value === 'number' && (schema.type === 'number' ? Number.isFinite(value) : Number.isInteger(value))
}

function boundRules(schema: NumberSchema, value: number): readonly Mismatch['rule'][] {
  return [...(value >= (schema.minimum ?? -Infinity) ? [] : ['minimum' as const]), ...(value <= (schema.maximum ?? Infinity) ? [] : ['maximum' as const])]
}

function checkList(schema: ListSchema, list: readonly unknown[], at: string): readonly Mismatch[] {
  const tooMany: readonly Mismatch[] = list.length <= (schema.maxItems ?? Infinity) ? [] : [{ at, rule: 'maxItems' }]
  return [...tooMany, ...list.flatMap((item, place) => checkValue(schema.items, item, below(at, String(place))))]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && !Array.isArray(value)
}

function checkObject({ properties, required }: ObjectSchema, object: Readonly<Record<string, unknown>>, at: string): readonly Mismatch[] {
  const missing = required.filter((name) => !Object.hasOwn(object, name)).map((name): Mismatch => ({ at: below(at, name), rule: 'required' }))
  const present = Object.entries(object).flatMap(([name, value]): readonly Mismatch[] => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined
    return schema === undefined ? [{ at: below(at, name), rule: 'additionalProperties' }] : checkValue(schema, value, below(at, name))
  })
  return [...missing, ...present]
}

function below(at: string, name: string): string {
  return at === '' ? name : `${at}/${name}`
}
