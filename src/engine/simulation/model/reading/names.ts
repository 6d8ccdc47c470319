import { type JsonObject, isJsonObject } from '../../../../kernel/json-value.ts'
import { nearestOf } from '../../../../kernel/nearest-word.ts'
import { type ByClass, onlyClass } from '../model.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, fieldOf, flawed, isList, problemsOf, soundUnless, wrongType } from './check.ts'
import { entryOf, keyOf, problemAt, whole } from './place.ts'

/** The names that a model gives, as far as they can be read; null where they cannot, so that no reference is blamed for it. */
export interface Names {
  readonly stations: ReadonlySet<string> | null
  readonly classes: ReadonlySet<string> | null
}

/** @param model that was not looked at yet */
export function namesIn(model: JsonObject): Names {
  const classes = fieldOf(model, 'classes')
  return { stations: namesOf(fieldOf(model, 'stations')), classes: classes === undefined ? new Set([onlyClass]) : namesOf(classes) }
}

function namesOf(entries: unknown): ReadonlySet<string> | null {
  if (!isList(entries) || entries.length === 0) return null
  const names = entries.map((entry) => fieldOf(entry, 'name')).filter((name) => typeof name === 'string')
  return names.length === entries.length ? new Set(names) : null
}

/** A name that the model has given to a station or a class. */
export function nameOf(of: 'station' | 'class', known: ReadonlySet<string> | null): Check<string> {
  return (value, spot) => {
    if (typeof value !== 'string') return wrongType(value, spot, 'text')
    if (known === null || known.has(value)) return { ok: true, value }
    return flawed([problemAt(spot, { code: 'unknown-name', of, name: value, nearest: nearestOf(value, [...known]) })])
  }
}

/** A value for each of several classes. */
export function byClassName<Value>(each: Check<Value>, classes: ReadonlySet<string> | null): Check<Readonly<Record<string, Value>>> {
  const name = nameOf('class', classes)
  return (value, spot) => {
    if (!isJsonObject(value)) return wrongType(value, spot, 'object')
    const checked = Object.entries(value).map(([key, one]) => [key, name(key, keyOf(spot, key)), each(one, keyOf(spot, key))] as const)
    const sound = Object.fromEntries(checked.flatMap(([key, , one]) => (one.ok ? [[key, one.value]] : [])))
    return soundUnless(checked.flatMap(([, called, one]) => [...problemsOf(called), ...problemsOf(one)]), sound)
  }
}

/** The same for every class, or an object with `byClass`. */
export function byClass<Value>(each: Check<Value>, classes: ReadonlySet<string> | null): Check<ByClass<Value>> {
  const several = byClassName(each, classes)
  return (value, spot) => {
    if (!isJsonObject(value) || !Object.hasOwn(value, 'byClass')) return each(value, spot)
    const others = Object.keys(value).filter((key) => key !== 'byClass')
    const unknown = others.map((key) => problemAt(keyOf(spot, key), { code: 'unknown-key', key, nearest: null, known: ['byClass'] }))
    const one = several(value['byClass'], keyOf(spot, 'byClass'))
    return one.ok ? soundUnless(unknown, { byClass: one.value }) : flawed([...unknown, ...one.problems])
  }
}

/** One name, and where it is given. */
interface Named {
  readonly name: string
  readonly spot: Spot
}

/** Names that are given twice where each may be given once: among stations and regions together, classes, and streams of arrivals. */
export function namesTwice(model: JsonObject): readonly ModelProblem[] {
  return [
    ...twice([...namedIn(model, 'stations'), ...namedIn(model, 'regions')]),
    ...twice(namedIn(model, 'classes')),
    ...twice(namedIn(model, 'arrivals')),
  ]
}

function twice(all: readonly Named[]): readonly ModelProblem[] {
  const firsts = new Map<string, Spot>()
  return all.flatMap(({ name, spot }) => {
    const first = firsts.get(name)
    if (first === undefined) firsts.set(name, spot)
    return first === undefined ? [] : [problemAt(spot, { code: 'name-twice', name, first: first.at })]
  })
}

function namedIn(model: JsonObject, part: string): readonly Named[] {
  const entries = fieldOf(model, part)
  return (isList(entries) ? entries : []).flatMap((entry, index) => {
    const name = fieldOf(entry, 'name')
    return typeof name === 'string' ? [{ name, spot: keyOf(entryOf(keyOf(whole, part), index, name), 'name') }] : []
  })
}

