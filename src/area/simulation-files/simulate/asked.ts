import path from 'node:path'
import type { Pairing } from '../../../engine/simulation/index.ts'
import { type Result, allOf, failure, success } from '../../../kernel/result.ts'
import { type FlagProblem, type Given, readFlags } from '../../../platform/command-line/flags.ts'
import { type NotWhole, wholeNumberIn } from '../../../platform/command-line/whole-number.ts'

/** What a simulation is asked. */
export interface Asked {
  /** The file of the model; - is standard input. */
  readonly file: string
  /** A second model, to be compared with it. */
  readonly against: string | null
  /** How many runs; null as the model says. With `precision`, the most. */
  readonly replications: number | null
  readonly seed: number
  /** How many are done side by side; null where it is not said. */
  readonly workers: number | null
  readonly precision: number | null
  readonly pairing: Pairing
  readonly form: Form
  readonly trace: boolean
  readonly traceFile: string | null
}

/** For programs, for people, for spreadsheets. */
export type Form = 'json' | 'table' | 'csv'

/** What is wrong with how the command was used. */
export type UseProblem =
  | FlagProblem
  | { readonly code: 'no-file' | 'two-files' | 'standard-input-twice' | 'trace-over-model' }
  | { readonly code: 'not-whole'; readonly flag: string; readonly number: NotWhole }
  | { readonly code: 'precision-not-in-range'; readonly meant: number | null }
  | { readonly code: 'not-together'; readonly flags: readonly [string, string] }

const kinds = {
  replications: 'value',
  seed: 'value',
  against: 'value',
  precision: 'value',
  antithetic: 'switch',
  table: 'switch',
  csv: 'switch',
  trace: 'switch',
  'trace-file': 'value',
  workers: 'value',
} as const

type Flags = Given<keyof typeof kinds>
type Read<Value> = Result<Value, readonly UseProblem[]>

const firstSeed = 1
const replicationsAtMost = 1_000_000
const workersAtMost = 64

/**
 * Reads what stands behind `evenkeel simulate`.
 * @error every problem at once
 */
export function askedOf(args: readonly string[]): Result<Asked, readonly UseProblem[]> {
  const { given, problems } = readFlags(args, kinds)
  const asked = allOf<Asked, UseProblem>({
    file: fileIn(given.words),
    against: success(given.values.get('against') ?? null),
    replications: wholeOr(null, given, 'replications', 1, replicationsAtMost),
    seed: wholeOr(firstSeed, given, 'seed', 0, Number.MAX_SAFE_INTEGER),
    workers: wholeOr(null, given, 'workers', 1, workersAtMost),
    precision: precisionIn(given),
    pairing: success(given.switches.has('antithetic') ? 'antithetic-pairs' : 'independent'),
    form: success(formOf(given)),
    trace: success(given.switches.has('trace')),
    traceFile: success(given.values.get('trace-file') ?? null),
  })
  const all = [...(asked.ok ? [] : asked.error), ...problems, ...togetherProblems(given)]
  // What stands behind a flag that there is not may have been its value.
  const told = problems.some(({ code }) => code === 'unknown-flag') ? all.filter(({ code }) => code !== 'two-files') : all
  return told.length === 0 ? asked : failure(told)
}

function fileIn([file, ...rest]: readonly string[]): Read<string> {
  if (file === undefined) return failure([{ code: 'no-file' }])
  return rest.length > 0 ? failure([{ code: 'two-files' }]) : success(file)
}

function wholeOr<Unsaid extends number | null>(unsaid: Unsaid, { values }: Flags, name: keyof typeof kinds, least: number, most: number): Read<number | Unsaid> {
  const text = values.get(name)
  if (text === undefined) return success(unsaid)
  const read = wholeNumberIn(text, least, most)
  return read.ok ? read : failure([{ code: 'not-whole', flag: `--${name}`, number: read.error }])
}

const decimal = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu

function precisionIn({ values }: Flags): Read<number | null> {
  const text = values.get('precision')
  if (text === undefined) return success(null)
  const isIn = (value: number) => value >= 0.001 && value < 1
  const value = decimal.test(text) ? Number(text) : NaN
  if (isIn(value)) return success(value)
  const meant = text.endsWith('%') && decimal.test(text.slice(0, -1)) ? Number(text.slice(0, -1)) / 100 : NaN
  return failure([{ code: 'precision-not-in-range', meant: isIn(meant) ? meant : null }])
}

function formOf({ switches }: Flags): Form {
  if (switches.has('csv')) return 'csv'
  return switches.has('table') ? 'table' : 'json'
}

/** What cannot be asked at once. */
function togetherProblems({ words, values, switches }: Flags): readonly UseProblem[] {
  const [file, against, traceFile] = [words[0], values.get('against'), values.get('trace-file')]
  const isGiven = (name: keyof typeof kinds) => values.has(name) || switches.has(name)
  return [
    ...(file === '-' && against === '-' ? [{ code: 'standard-input-twice' } as const] : []),
    ...apart.flatMap(([one, other]) => (isGiven(one) && isGiven(other) ? [{ code: 'not-together', flags: [`--${one}`, `--${other}`] } as const] : [])),
    ...(against === undefined && file !== undefined && traceFile !== undefined && path.resolve(traceFile) === path.resolve(file) ? [{ code: 'trace-over-model' } as const] : []),
  ]
}

const apart = [
  ['against', 'trace'],
  ['against', 'trace-file'],
  ['table', 'csv'],
  ['csv', 'trace'],
] as const
