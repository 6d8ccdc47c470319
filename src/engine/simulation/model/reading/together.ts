import { isJsonObject } from '../../../../kernel/json-value.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, fieldOf, flawed, problemsOf, when } from './check.ts'
import { keyOf } from './place.ts'

/** A union as one object, in which what is not in every arm may be left out. */
export type Loose<Union> = Pick<Union, keyof Union>

type Less<Shape, Keys extends PropertyKey> = Shape extends unknown ? Omit<Shape, Keys> : never
type Given<Shape, Key extends keyof Shape> = Exclude<Shape[Key], undefined>
type Without<Keys extends PropertyKey> = { readonly [Key in Keys]?: never }
type JustOne<Shape, Keys extends keyof Shape> = { readonly [One in Keys]: { readonly [Key in One]: Given<Shape, One> } & Without<Exclude<Keys, One>> }[Keys]

/** Of several keys, exactly one is there. */
export type ExactlyOne<Shape, Keys extends keyof Shape> = Less<Shape, Keys> & JustOne<Shape, Keys>
/** Of several keys, one is there, or none. */
export type AtMostOne<Shape, Keys extends keyof Shape> = Less<Shape, Keys> & (JustOne<Shape, Keys> | Without<Keys>)
/** A key is there only beside another. */
export type OnlyBeside<Shape, Key extends keyof Shape, Other extends keyof Shape> = Less<Shape, Key | Other> &
  (({ readonly [One in Other]: Given<Shape, Other> } & { readonly [One in Key]?: Given<Shape, Key> }) | Without<Key | Other>)

/** Exactly one of the keys must be there. */
export function exactlyOne<Shape, Key extends keyof Shape & string>(check: Check<Shape>, keys: readonly Key[]): Check<ExactlyOne<Shape, Key>> {
  return narrowed(check, (value, spot) => {
    const there = keys.filter((key) => fieldOf(value, key) !== undefined)
    return when(there.length !== 1, spot, there.length === 0 ? { code: 'neither', keys } : { code: 'both', keys: there })
  })
}

/** One of the keys may be there, and not two. */
export function atMostOne<Shape, Key extends keyof Shape & string>(check: Check<Shape>, keys: readonly Key[]): Check<AtMostOne<Shape, Key>> {
  return narrowed(check, (value, spot) => {
    const there = keys.filter((key) => fieldOf(value, key) !== undefined)
    return when(there.length > 1, spot, { code: 'both', keys: there })
  })
}

/** A key says nothing without another. */
export function onlyBeside<Shape, Key extends keyof Shape & string, Other extends keyof Shape & string>(check: Check<Shape>, key: Key, other: Other): Check<OnlyBeside<Shape, Key, Other>> {
  return narrowed(check, (value, spot) => when(fieldOf(value, key) !== undefined && fieldOf(value, other) === undefined, keyOf(spot, key), { code: 'needs', key: other }))
}

/** A check of which only some of what it vouches for is allowed. */
function narrowed<Shape, Narrow>(check: Check<Shape>, find: (value: unknown, spot: Spot) => readonly ModelProblem[]): Check<Narrow> {
  return (value, spot) => {
    const checked = check(value, spot)
    const found = isJsonObject(value) ? find(value, spot) : []
    if (!checked.ok) return found.length === 0 ? checked : flawed([...problemsOf(checked), ...found])
    // The shape has been vouched for, and which of its keys are there has been looked at.
    return found.length === 0 ? { ok: true, value: checked.value as unknown as Narrow } : flawed(found)
  }
}
