import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { nearestOf } from '../../../kernel/nearest-word.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Kind, PolicyFacts, PolicyProblem } from './problem.ts'

/** A part of a policy as it was read, or everything that is wrong with it. */
export type Read<Value> = Result<Value, readonly PolicyProblem[]>

/** Looks at the value of a place. @param at the path of the place */
export type Check<Value> = (value: unknown, at: string) => Read<Value>

/** One thing that is wrong. */
export function wrong(at: string, facts: PolicyFacts): { readonly ok: false; readonly error: readonly PolicyProblem[] } {
  return failure([{ at, ...facts }])
}

/** The value of a key, looked at; what is unsaid where the object has no such key. */
export function valueOr<Value, Unsaid>(object: JsonObject, key: string, check: Check<Value>, unsaid: Unsaid): Read<Value | Unsaid> {
  return Object.hasOwn(object, key) ? check(object[key], key) : success(unsaid)
}

const numberForm = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/iu

/** A number within a range, both ends allowed. */
export function numberFrom(least: number, most: number): Check<number> {
  return (value, at) => {
    if (typeof value === 'string' && numberForm.test(value)) return wrong(at, { code: 'in-quotation-marks', text: value.trim() })
    if (typeof value !== 'number') return wrongType(value, at, 'number')
    return value >= least && value <= most ? success(value) : wrong(at, { code: 'out-of-range', found: value, least, most })
  }
}

/** One of a closed set of words. */
export function oneOf<Word extends string>(allowed: readonly Word[]): Check<Word> {
  return (value, at) => {
    if (typeof value !== 'string') return wrongType(value, at, 'text')
    return isOneOf(allowed, value) ? success(value) : wrong(at, { code: 'not-one-of', found: value, nearest: nearestOf(value, allowed), allowed })
  }
}

/** Words of a closed set, each at most once. */
export function someOf<Word extends string>(allowed: readonly Word[]): Check<readonly Word[]> {
  const word = oneOf(allowed)
  return (value, at) => {
    if (!Array.isArray(value)) return wrongType(value, at, 'list')
    const seen = new Set<Word>()
    const read = value.map((one: unknown, place) => onceOf(seen, word(one, `${at}[${place}]`), `${at}[${place}]`))
    const problems = read.flatMap((one) => (one.ok ? [] : one.error))
    return problems.length > 0 ? failure(problems) : success(read.flatMap((one) => (one.ok ? [one.value] : [])))
  }
}

function onceOf<Word extends string>(seen: Set<Word>, read: Read<Word>, at: string): Read<Word> {
  if (!read.ok) return read
  if (seen.has(read.value)) return wrong(at, { code: 'twice', found: read.value })
  seen.add(read.value)
  return read
}

/** An object that has some of these keys and no other. */
export function someKeys<Key extends string, Value>(keys: readonly Key[], each: Check<Value>): Check<ReadonlyMap<Key, Value>> {
  return (value, at) => {
    if (!isJsonObject(value)) return wrongType(value, at, 'object')
    const read = keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, each(value[key], `${at}.${key}`)] as const)
    const problems = [...unknownKeys(value, keys, `${at}.`), ...read.flatMap(([, one]) => (one.ok ? [] : one.error))]
    return problems.length > 0 ? failure(problems) : success(new Map(read.flatMap(([key, one]) => (one.ok ? [[key, one.value]] : []))))
  }
}

/** A problem for each key that an object has and should not. @param before of the path of each */
export function unknownKeys(object: JsonObject, known: readonly string[], before: string): readonly PolicyProblem[] {
  const free = known.filter((key) => !Object.hasOwn(object, key))
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => ({ at: `${before}${key}`, code: 'unknown-key', nearest: nearestOf(key, free), known }))
}

export function wrongType(value: unknown, at: string, expected: Kind): { readonly ok: false; readonly error: readonly PolicyProblem[] } {
  return wrong(at, { code: 'wrong-type', expected, found: kindOf(value) })
}

/** @param value out of JSON */
function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'true or false' : 'object'
}
