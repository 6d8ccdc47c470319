import { nearestOf } from '../../../../kernel/nearest-word.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, type Fields, isFields, wrongType } from './check.ts'
import { keyOf, problemAt } from './place.ts'

/** For each key of a type, what its value must be, and whether it may be left out: the compiler sees that none is forgotten. */
export type Keys<Shape> = { readonly [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? Optional : Required }

interface Required {
  readonly required: Check
}
interface Optional {
  readonly optional: Check
}

/** What must hold between keys. It is asked only when each of these keys is sound, or left out where it may be. */
export interface Rule<Shape> {
  readonly between: readonly (keyof Shape & string)[]
  readonly find: (sound: Shape, spot: Spot) => readonly ModelProblem[]
}

/** An object of the keys of a type and no others. */
export function object<Shape extends object>(keys: Keys<Shape>, rules: readonly Rule<Shape>[] = []): Check {
  const checks = new Map(Object.entries<Required | Optional>(keys))
  return (value, spot) => {
    if (!isFields(value)) return wrongType(value, spot, 'object')
    const byKey = new Map([...checks].map(([key, check]) => [key, checkKey(value, key, check, keyOf(spot, key))] as const))
    const isSound = (key: string) => byKey.get(key)?.length === 0
    // The rule sees the keys that it names, and these have been found to be what the type says.
    const broken = rules.filter(({ between }) => between.every(isSound)).flatMap(({ find }) => find(value as Shape, spot))
    return [...unknownKeys(value, [...checks.keys()], spot), ...[...byKey.values()].flat(), ...broken]
  }
}

function checkKey(value: Fields, key: string, check: Required | Optional, spot: Spot): readonly ModelProblem[] {
  const isThere = Object.hasOwn(value, key) && value[key] !== undefined
  if ('required' in check) return isThere ? check.required(value[key], spot) : [problemAt(spot, { code: 'missing' })]
  return isThere ? check.optional(value[key], spot) : []
}

function unknownKeys(value: Fields, known: readonly string[], spot: Spot): readonly ModelProblem[] {
  const free = known.filter((key) => !Object.hasOwn(value, key))
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => problemAt(keyOf(spot, key), { code: 'unknown-key', key, nearest: nearestOf(key, free), known }))
}
