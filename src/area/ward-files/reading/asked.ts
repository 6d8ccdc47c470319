import { type Result, allOf, failure, success } from '../../../kernel/result.ts'
import { type FlagProblem, type Given, readFlags } from '../../../platform/command-line/flags.ts'
import { type NotWhole, wholeNumberIn } from '../../../platform/command-line/whole-number.ts'

/** What the ward is asked. */
export interface Asked {
  /** The file of the policy; - is standard input. */
  readonly file: string
  readonly weeks: number
  readonly replications: number
  readonly seed: number
}

/** What is wrong with how the command was used. */
export type UseProblem = FlagProblem | { readonly code: 'no-file' | 'two-files' } | { readonly code: 'not-whole'; readonly flag: string; readonly number: NotWhole }

const kinds = { weeks: 'value', replications: 'value', seed: 'value' } as const

type Flags = Given<keyof typeof kinds>
type Read<Value> = Result<Value, readonly UseProblem[]>

const unlessTold = { weeks: 26, replications: 20, seed: 1 } as const
/** Ten years, and as many wards as tell a median well. */
export const weeksAtMost = 520
export const replicationsAtMost = 2000

/**
 * Reads what stands behind `evenkeel ward`.
 * @error every problem at once
 */
export function askedOf(args: readonly string[]): Result<Asked, readonly UseProblem[]> {
  const { given, problems } = readFlags(args, kinds)
  const asked = allOf<Asked, UseProblem>({
    file: fileIn(given),
    weeks: wholeOf(given, 'weeks', 1, weeksAtMost),
    replications: wholeOf(given, 'replications', 1, replicationsAtMost),
    seed: wholeOf(given, 'seed', 0, Number.MAX_SAFE_INTEGER),
  })
  const all = [...(asked.ok ? [] : asked.error), ...problems]
  // What stands behind a flag that there is not may have been its value.
  const told = problems.some(({ code }) => code === 'unknown-flag') ? all.filter(({ code }) => code !== 'two-files') : all
  return told.length === 0 ? asked : failure(told)
}

function fileIn({ words: [file, ...rest] }: Flags): Read<string> {
  if (file === undefined) return failure([{ code: 'no-file' }])
  return rest.length > 0 ? failure([{ code: 'two-files' }]) : success(file)
}

function wholeOf({ values }: Flags, name: keyof typeof kinds, least: number, most: number): Read<number> {
  const text = values.get(name)
  if (text === undefined) return success(unlessTold[name])
  const read = wholeNumberIn(text, least, most)
  return read.ok ? read : failure([{ code: 'not-whole', flag: `--${name}`, number: read.error }])
}
