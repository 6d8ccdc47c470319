import { type JsonObject, isJsonObject } from '../../../../kernel/json-value.ts'
import { nearestOf } from '../../../../kernel/nearest-word.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, type Checked, flawed, isApart, problemsOf, wrongType } from './check.ts'
import { keyOf, problemAt } from './place.ts'

/** For each key of a type, what its value must be, and whether it may be left out: the compiler sees that none is forgotten, and that each check vouches for the type. */
export type Keys<Shape> = { readonly [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? Optional<Exclude<Shape[Key], undefined>> : Required<Shape[Key]> }

interface Required<Value> {
  readonly required: Check<Value>
}
interface Optional<Value> {
  readonly optional: Check<Value>
}

/** What must hold between keys. It is asked only when each of these keys is sound, or left out where it may be, and sees no other. */
export type Between<Shape> = <Key extends keyof Shape & string>(keys: readonly Key[], find: (sound: Pick<Shape, Key>, spot: Spot) => readonly ModelProblem[]) => Rule

/** A rule between keys, made by `Between`. */
export interface Rule {
  readonly keys: readonly string[]
  readonly find: (value: JsonObject, spot: Spot) => readonly ModelProblem[]
}

/** What else may be said of an object. */
export interface Besides<Shape> {
  readonly rules?: (between: Between<Shape>) => readonly Rule[]
  /** Keys that nothing between the parts of a model hangs on: whatever is wrong with them, that can be looked at. */
  readonly apart?: readonly (keyof Shape & string)[]
}

/** An object of the keys of a type and no others. */
export function object<Shape extends object>(keys: Keys<Shape>, { rules: rulesFor = () => [], apart = [] }: Besides<Shape> = {}): Check<Shape> {
  const checks = new Map(Object.entries<Required<unknown> | Optional<unknown>>(keys))
  const lyingApart = new Set<string>(apart)
  // A rule is asked when the keys that it names are sound: they are what the type says.
  const rules = rulesFor((named, find) => ({ keys: named, find: (value, spot) => find(value as Shape, spot) }))
  return (value, spot) => {
    if (!isJsonObject(value)) return wrongType(value, spot, 'object')
    const byKey = new Map([...checks].map(([key, check]) => [key, checkKey(value, key, check, keyOf(spot, key))] as const))
    const broken = rules.filter(({ keys: named }) => named.every((key) => byKey.get(key)?.ok === true)).map(({ keys: named, find }) => ({ named, found: find(value, spot) }))
    const unknown = unknownKeys(value, [...checks.keys()], spot)
    const problems = [...unknown, ...[...byKey.values()].flatMap(problemsOf), ...broken.flatMap(({ found }) => found)]
    // Every key has been found to be what the type says, and there is no other.
    if (problems.length === 0) return { ok: true, value: value as Shape }
    const isKeyApart = ([key, one]: readonly [string, Checked<unknown>]) => lyingApart.has(key) || isApart(one)
    const areRulesApart = broken.every(({ named, found }) => found.length === 0 || named.every((key) => lyingApart.has(key)))
    return { ok: false, problems, isApart: unknown.length === 0 && areRulesApart && [...byKey].every(isKeyApart) }
  }
}

function checkKey(value: JsonObject, key: string, check: Required<unknown> | Optional<unknown>, spot: Spot): Checked<unknown> {
  const isThere = Object.hasOwn(value, key) && value[key] !== undefined
  if ('required' in check) return isThere ? check.required(value[key], spot) : flawed([problemAt(spot, { code: 'missing' })])
  return isThere ? check.optional(value[key], spot) : { ok: true, value: undefined }
}

function unknownKeys(value: JsonObject, known: readonly string[], spot: Spot): readonly ModelProblem[] {
  const free = known.filter((key) => !Object.hasOwn(value, key))
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => problemAt(keyOf(spot, key), { code: 'unknown-key', key, nearest: nearestOf(key, free), known }))
}
