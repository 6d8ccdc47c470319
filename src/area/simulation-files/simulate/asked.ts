import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Pairing } from '../../../engine/simulation/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { wholeNumberOf } from '../../../platform/command-line/whole-number.ts'

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
  readonly trace: boolean
  readonly traceFile: string | null
}

/** What is wrong with how the command was used. */
export type UseProblem =
  | { readonly code: 'no-file' | 'two-files' | 'standard-input-twice' | 'trace-over-model' }
  | { readonly code: 'unknown-flag' | 'takes-no-value' | 'needs-value'; readonly flag: string }
  | { readonly code: 'not-whole'; readonly flag: string; readonly least: number; readonly most: number }
  | { readonly code: 'precision-not-in-range' }
  | { readonly code: 'not-together'; readonly flags: readonly [string, string] }

export const simulateUse = 'simulate MODEL.json [--replications N] [--seed N] [--against MODEL.json] [--precision R] [--antithetic] [--trace] [--trace-file FILE] [--workers N]'

const options = {
  replications: { type: 'string' },
  seed: { type: 'string' },
  workers: { type: 'string' },
  precision: { type: 'string' },
  against: { type: 'string' },
  'trace-file': { type: 'string' },
  trace: { type: 'boolean' },
  antithetic: { type: 'boolean' },
} as const

const firstSeed = 1
const replicationsAtMost = 1_000_000
const workersAtMost = 64

/**
 * Reads what stands behind `evenkeel simulate`.
 * @error every problem at once
 */
export function askedOf(args: readonly string[]): Result<Asked, readonly UseProblem[]> {
  // Not strict: of an unknown flag we say more than that it is there.
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  const problems: UseProblem[] = tokens.flatMap((token) => (token.kind === 'option' ? flagProblems(token) : []))
  const textOf = (flag: keyof typeof options) => (typeof values[flag] === 'string' ? values[flag] : undefined)
  const wholeOf = (flag: 'replications' | 'seed' | 'workers', least: number, most: number) => {
    const text = textOf(flag)
    if (text === undefined) return null
    const value = wholeNumberOf(text, least, most)
    if (value !== null) return value
    problems.push({ code: 'not-whole', flag: `--${flag}`, least, most })
    return null
  }
  const [file = ''] = positionals
  const asked: Asked = {
    file,
    against: textOf('against') ?? null,
    replications: wholeOf('replications', 1, replicationsAtMost),
    seed: wholeOf('seed', 0, Number.MAX_SAFE_INTEGER) ?? firstSeed,
    workers: wholeOf('workers', 1, workersAtMost),
    precision: precisionOf(textOf('precision'), problems),
    pairing: values.antithetic === true ? 'antithetic-pairs' : 'independent',
    trace: values.trace === true,
    traceFile: textOf('trace-file') ?? null,
  }
  const all = [...fileProblems(positionals), ...problems, ...togetherProblems(asked)]
  return all.length === 0 ? success(asked) : failure(all)
}

function flagProblems({ name, rawName, value }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined }): readonly UseProblem[] {
  if (!Object.hasOwn(options, name)) return [{ code: 'unknown-flag', flag: rawName }]
  const { type } = options[name as keyof typeof options] // a name of the table
  if (type === 'boolean' && value !== undefined) return [{ code: 'takes-no-value', flag: rawName }]
  return type === 'string' && (value === undefined || value === '') ? [{ code: 'needs-value', flag: rawName }] : []
}

function precisionOf(text: string | undefined, problems: UseProblem[]): number | null {
  if (text === undefined) return null
  const value = /^(0?\.\d+)$/u.test(text) ? Number(text) : NaN
  if (value >= 0.001 && value < 1) return value
  problems.push({ code: 'precision-not-in-range' })
  return null
}

function fileProblems(files: readonly string[]): readonly UseProblem[] {
  if (files.length === 0) return [{ code: 'no-file' }]
  return files.length > 1 ? [{ code: 'two-files' }] : []
}

function togetherProblems({ file, against, trace, traceFile }: Asked): readonly UseProblem[] {
  if (against === null) return traceFile !== null && path.resolve(traceFile) === path.resolve(file) ? [{ code: 'trace-over-model' }] : []
  return [
    ...(file === '-' && against === '-' ? [{ code: 'standard-input-twice' } as const] : []),
    ...(trace ? [{ code: 'not-together', flags: ['--against', '--trace'] } as const] : []),
    ...(traceFile !== null ? [{ code: 'not-together', flags: ['--against', '--trace-file'] } as const] : []),
  ]
}
