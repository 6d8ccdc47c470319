import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'

/** The objects of a list; none when it is no list. */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}

/** A text, or nothing when it is of another type. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/**
 * JSON text as a value.
 * @returns undefined when it is no JSON; a value is never undefined
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}
