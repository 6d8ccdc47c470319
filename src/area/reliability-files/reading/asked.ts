import { type Result, failure, success } from '../../../kernel/result.ts'
import { type FlagProblem, readFlags } from '../../../platform/command-line/flags.ts'
import type { Scale } from './problem.ts'

/** What is asked about ratings. */
export interface Asked {
  /** - is standard input. */
  readonly file: string
  readonly scale: Scale | null
}

export type UseProblem = FlagProblem | { readonly code: 'no-file' | 'two-files' | 'bad-scale' }

/**
 * Reads what stands behind `evenkeel reliability`.
 * @error every problem at once
 */
export function askedOf(args: readonly string[]): Result<Asked, readonly UseProblem[]> {
  const { given, problems } = readFlags(args, { scale: 'value' })
  const [file, ...rest] = given.words
  const text = given.values.get('scale')
  const scale = text === undefined ? null : scaleIn(text)
  const all: readonly UseProblem[] = [
    ...(file === undefined ? [{ code: 'no-file' } as const] : []),
    ...(rest.length > 0 ? [{ code: 'two-files' } as const] : []),
    ...(scale === 'bad' ? [{ code: 'bad-scale' } as const] : []),
    ...problems,
  ]
  return all.length > 0 || file === undefined || scale === 'bad' ? failure(all) : success({ file, scale })
}

function scaleIn(text: string): Scale | 'bad' {
  const found = /^(?<least>-?\d+(?:\.\d+)?)-(?<most>-?\d+(?:\.\d+)?)$/u.exec(text)
  const [least, most] = [Number(found?.groups?.['least']), Number(found?.groups?.['most'])]
  return least < most ? { least, most } : 'bad'
}
