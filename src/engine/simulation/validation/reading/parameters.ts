import { type JsonObject, isJsonObject } from '../../../../kernel/json-value.ts'
import type { CaseProblem, Needed } from '../case.ts'

/** Kinds of number that a parameter may be. */
export type NumberKind = Extract<Needed, 'number-above-0' | 'number-from-0' | 'number' | 'share' | 'whole-from-0' | 'whole-from-1' | 'whole-to-10000'>

const largest = 1e9

const isOfKind: Readonly<Record<NumberKind, (value: number) => boolean>> = {
  number: (value) => Math.abs(value) <= largest,
  'number-above-0': (value) => value > 0 && value <= largest,
  'number-from-0': (value) => value >= 0 && value <= largest,
  share: (value) => value >= 0 && value <= 1,
  'whole-from-0': (value) => Number.isInteger(value) && value >= 0 && value <= largest,
  'whole-from-1': (value) => Number.isInteger(value) && value >= 1 && value <= largest,
  'whole-to-10000': (value) => Number.isInteger(value) && value >= 1 && value <= 10_000,
}

/** The parameters of a case. What is missing or wrong is noted as a problem and read as NaN or as an empty list, so that a case is told all of it at once. */
export class Parameters {
  readonly problems: CaseProblem[]
  private readonly fields: JsonObject
  /** Where these stand, for sentences. */
  private readonly path: string

  constructor(fields: JsonObject, problems: CaseProblem[] = [], path = '') {
    this.fields = fields
    this.problems = problems
    this.path = path
  }

  /** The names of all parameters. */
  get names(): readonly string[] {
    return Object.keys(this.fields)
  }

  has(name: string): boolean {
    return Object.hasOwn(this.fields, name) && this.fields[name] !== null && this.fields[name] !== undefined
  }

  /** The first of several names under which a parameter may stand. */
  firstOf(...names: readonly string[]): string | null {
    return names.find((name) => this.has(name)) ?? null
  }

  /** @param fallback when it is missing; without one, that is a problem */
  number(name: string, kind: NumberKind, fallback?: number): number {
    if (!this.has(name) && fallback !== undefined) return fallback
    return this.numberOf(this.fields[name], this.pathOf(name), kind)
  }

  /** A list of numbers. One number counts as a list of it. */
  numbers(name: string, kind: NumberKind): readonly number[] {
    const value = this.fields[name]
    const list = typeof value === 'number' ? [value] : value
    if (Array.isArray(list) && list.length > 0) return list.map((one, place) => this.numberOf(one, `${this.pathOf(name)}[${place}]`, kind))
    this.missesOrIs(name, 'list')
    return []
  }

  /** A list of lists of numbers. */
  rows(name: string, kind: NumberKind): readonly (readonly number[])[] {
    const value = this.fields[name]
    if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) {
      this.missesOrIs(name, 'rows')
      return []
    }
    return value.map((row: readonly unknown[], line) => row.map((one, place) => this.numberOf(one, `${this.pathOf(name)}[${line}][${place}]`, kind)))
  }

  /** Words; "" when there are none. A list of words is read at a place of it. */
  text(name: string, place = 0): string {
    const value = this.fields[name]
    const one: unknown = Array.isArray(value) ? value[place] : value
    if (typeof one === 'string') return one
    if (this.has(name)) this.problems.push({ code: 'parameter-wrong', parameter: this.pathOf(name), needed: 'text' })
    return ''
  }

  /** Parameters within one; none when it is missing, which is a problem. */
  within(name: string): Parameters {
    const value = this.fields[name]
    if (!isJsonObject(value)) this.missesOrIs(name, 'object')
    return new Parameters(isJsonObject(value) ? value : {}, this.problems, `${this.pathOf(name)}.`)
  }

  isObject(name: string): boolean {
    return isJsonObject(this.fields[name])
  }

  /** The same with some of them replaced. */
  changed(fields: JsonObject): Parameters {
    return new Parameters({ ...this.fields, ...fields }, this.problems, this.path)
  }

  get all(): JsonObject {
    return this.fields
  }

  pathOf(name: string): string {
    return `${this.path}${name}`
  }

  missing(name: string): void {
    this.problems.push({ code: 'parameter-missing', parameter: this.pathOf(name) })
  }

  private missesOrIs(name: string, needed: Needed): void {
    if (this.has(name)) this.problems.push({ code: 'parameter-wrong', parameter: this.pathOf(name), needed })
    else this.missing(name)
  }

  private numberOf(value: unknown, parameter: string, kind: NumberKind): number {
    if (typeof value === 'number' && isOfKind[kind](value)) return value
    this.problems.push(value === undefined || value === null ? { code: 'parameter-missing', parameter } : { code: 'parameter-wrong', parameter, needed: kind })
    return NaN
  }
}
