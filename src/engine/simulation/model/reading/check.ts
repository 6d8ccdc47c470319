import { isJsonObject } from '../../../../kernel/json-value.ts'
import { nearestOf } from '../../../../kernel/nearest-word.ts'
import type { Expected, Kind, ModelProblem, ProblemFacts, Range, Spot } from '../problems.ts'
import { entryOf, problemAt } from './place.ts'

/** Looks at a value out of JSON: vouches for what it is, or says everything that is wrong with it. */
export type Check<Value> = (value: unknown, spot: Spot) => Checked<Value>

export type Checked<Value> = Sound<Value> | Flawed

export interface Sound<Value> {
  readonly ok: true
  readonly value: Value
}

/** What is wrong; and whether it lies apart from all that is between the parts of a model, which can be looked at all the same. */
export interface Flawed {
  readonly ok: false
  readonly problems: readonly ModelProblem[]
  readonly isApart: boolean
}

/** The value when there are no problems. */
export function soundUnless<Value>(problems: readonly ModelProblem[], value: Value): Checked<Value> {
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems, isApart: false }
}

/** What is wrong with a value. Problems come as one list: a model may have more of them than a call takes arguments. */
export function flawed(problems: readonly ModelProblem[]): Flawed {
  return { ok: false, problems, isApart: false }
}

/** What is wrong with a value; nothing when it is sound. */
export function problemsOf(checked: Checked<unknown>): readonly ModelProblem[] {
  return checked.ok ? [] : checked.problems
}

/** Does nothing that is wrong stand in the way of what lies between parts? */
export function isApart(checked: Checked<unknown>): boolean {
  return checked.ok || checked.isApart
}

/** Whether a value out of JSON is a list, whose entries are not known yet. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** The value of a key that the object itself has. */
export function fieldOf(value: unknown, key: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** What a value is, in the terms of JSON. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (isList(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'true or false'
  return typeof value === 'object' ? 'object' : 'nothing'
}

/** A value of another kind than is expected; of a number, true or false written as text, that its quotation marks are too many. */
export function wrongType(value: unknown, spot: Spot, expected: Expected): Flawed {
  if (isInQuotationMarks(value, expected)) return flawed([problemAt(spot, { code: 'in-quotation-marks', expected, text: value })])
  return flawed([problemAt(spot, { code: 'wrong-type', expected, found: kindOf(value) })])
}

const numberForm = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/iu

/** Is it text that would be what is expected, were it not for its quotation marks? */
export function isInQuotationMarks(value: unknown, expected: Expected): value is string {
  if (typeof value !== 'string') return false
  return expected === 'true or false' ? value === 'true' || value === 'false' : expected.startsWith('number') && numberForm.test(value)
}

/** A number within a range; NaN is within none. */
export function number(range: Range): Check<number> {
  return (value, spot) => {
    if (typeof value !== 'number') return wrongType(value, spot, 'number')
    return soundUnless(when(!isWithin(value, range), spot, { code: 'out-of-range', found: value, range }), value)
  }
}

/** A whole number within a range. */
export function wholeNumber(range: Range): Check<number> {
  return (value, spot) => {
    if (typeof value !== 'number') return wrongType(value, spot, 'number')
    if (!isWithin(value, range)) return flawed([problemAt(spot, { code: 'out-of-range', found: value, range })])
    return soundUnless(when(!Number.isInteger(value), spot, { code: 'not-whole', found: value, range }), value)
  }
}

function isWithin(value: number, { from = -Infinity, above = -Infinity, to = Infinity, below = Infinity }: Range): boolean {
  return value >= from && value <= to && (value > above || above === -Infinity) && (value < below || below === Infinity)
}

/** A text that says something. Letters are counted as people do, not in machine units. */
export function text(most: number): Check<string> {
  return (value, spot) => {
    if (typeof value !== 'string') return wrongType(value, spot, 'text')
    return soundUnless(when(!/\S/u.test(value) || [...value].length > most, spot, { code: 'text-length', most }), value)
  }
}

/** One of a closed set of words. */
export function oneOf<const Word extends string>(allowed: readonly Word[]): Check<Word> {
  return (value, spot) => {
    if (typeof value !== 'string') return wrongType(value, spot, 'text')
    const word = allowed.find((one) => one === value)
    return word === undefined ? flawed([problemAt(spot, { code: 'not-one-of', found: value, allowed, nearest: nearestOf(value, allowed) })]) : { ok: true, value: word }
  }
}

export const yesOrNo: Check<boolean> = (value, spot) => (typeof value === 'boolean' ? { ok: true, value } : wrongType(value, spot, 'true or false'))

/**
 * A list.
 * @param each  what each entry must be
 * @param sizes how many entries there may be
 * @param also  what is wrong with them together; asked only when each is sound
 */
export function list<Entry>(
  each: Check<Entry>,
  { least, most }: { readonly least: number; readonly most: number },
  also: (entries: readonly Entry[], spot: Spot) => readonly ModelProblem[] = () => [],
): Check<readonly Entry[]> {
  return (value, spot) => {
    if (!isList(value)) return wrongType(value, spot, 'list')
    if (value.length < least || value.length > most) return flawed([problemAt(spot, { code: 'list-length', found: value.length, least, most })])
    const checked = value.map((entry, index) => each(entry, entryOf(spot, index, nameOf(entry))))
    const entries = checked.flatMap((one) => (one.ok ? [one.value] : []))
    if (entries.length === checked.length) return soundUnless(also(entries, spot), entries)
    return { ok: false, problems: checked.flatMap(problemsOf), isApart: checked.every(isApart) }
  }
}

function nameOf(entry: unknown): string | null {
  const name = fieldOf(entry, 'name')
  return typeof name === 'string' && name !== '' ? name : null
}

/** A list with one problem, or none: for rules that find one thing at most. */
export function when(isWrong: boolean, spot: Spot, facts: ProblemFacts): readonly ModelProblem[] {
  return isWrong ? [problemAt(spot, facts)] : []
}
