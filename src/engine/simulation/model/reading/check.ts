import { nearestOf } from '../../../../kernel/nearest-word.ts'
import type { Expected, Kind, ModelProblem, ProblemFacts, Range, Spot } from '../problems.ts'
import { entryOf, problemAt } from './place.ts'

/** Says everything that is wrong with a value out of JSON; nothing when it is sound. */
export type Check = (value: unknown, spot: Spot) => readonly ModelProblem[]

/** An object out of JSON. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** The value of a key that the object itself has. */
export function fieldOf(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined
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

export function wrongType(value: unknown, spot: Spot, expected: Expected): readonly ModelProblem[] {
  if (isInQuotationMarks(value, expected)) return [problemAt(spot, { code: 'in-quotation-marks', expected, text: value })]
  return [problemAt(spot, { code: 'wrong-type', expected, found: kindOf(value) })]
}

const numberForm = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/iu

/** Is it text that would be what is expected, were it not for its quotation marks? */
export function isInQuotationMarks(value: unknown, expected: Expected): value is string {
  if (typeof value !== 'string') return false
  return expected === 'true or false' ? value === 'true' || value === 'false' : expected.startsWith('number') && numberForm.test(value)
}

/** A number within a range; NaN is within none. */
export function number(range: Range): Check {
  return (value, spot) => {
    if (typeof value !== 'number') return wrongType(value, spot, 'number')
    return isWithin(value, range) ? [] : [problemAt(spot, { code: 'out-of-range', found: value, range })]
  }
}

/** A whole number within a range. */
export function wholeNumber(range: Range): Check {
  return (value, spot) => {
    if (typeof value !== 'number') return wrongType(value, spot, 'number')
    if (!isWithin(value, range)) return [problemAt(spot, { code: 'out-of-range', found: value, range })]
    return Number.isInteger(value) ? [] : [problemAt(spot, { code: 'not-whole', found: value, range })]
  }
}

function isWithin(value: number, { from = -Infinity, above = -Infinity, to = Infinity, below = Infinity }: Range): boolean {
  return value >= from && value <= to && (value > above || above === -Infinity) && (value < below || below === Infinity)
}

/** A text that says something. Letters are counted as people do, not in machine units. */
export function text(most: number): Check {
  return (value, spot) => {
    if (typeof value !== 'string') return wrongType(value, spot, 'text')
    return /\S/u.test(value) && [...value].length <= most ? [] : [problemAt(spot, { code: 'text-length', most })]
  }
}

/** One of a closed set of words. */
export function oneOf(allowed: readonly string[]): Check {
  return (value, spot) => {
    if (typeof value !== 'string') return wrongType(value, spot, 'text')
    return allowed.includes(value) ? [] : [problemAt(spot, { code: 'not-one-of', found: value, allowed, nearest: nearestOf(value, allowed) })]
  }
}

export const yesOrNo: Check = (value, spot) => (typeof value === 'boolean' ? [] : wrongType(value, spot, 'true or false'))

/**
 * A list.
 * @param each  what each entry must be
 * @param sizes how many entries there may be
 * @param also  what is wrong with them together; asked only when each is sound
 */
export function list(each: Check, { least, most }: { readonly least: number; readonly most: number }, also: Check = () => []): Check {
  return (value, spot) => {
    if (!isList(value)) return wrongType(value, spot, 'list')
    if (value.length < least || value.length > most) return [problemAt(spot, { code: 'list-length', found: value.length, least, most })]
    const problems = value.flatMap((entry, index) => each(entry, entryOf(spot, index, nameOf(entry))))
    return problems.length > 0 ? problems : also(value, spot)
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
