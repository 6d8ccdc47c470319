import { parseArgs } from 'node:util'
import { nearestOf } from '../../kernel/nearest-word.ts'
import { shownValue } from '../../kernel/shown-value.ts'

/** The flags of a command by their names, and whether a value follows. */
export type FlagKinds = Readonly<Record<string, 'value' | 'switch'>>

/** What stands behind a command. */
export interface Given<Name extends string> {
  /** What is no flag, such as files. */
  readonly words: readonly string[]
  /** Of flags with a value, where they were given one. */
  readonly values: ReadonlyMap<Name, string>
  readonly switches: ReadonlySet<Name>
}

/** How flags were used otherwise than they can be. */
export type FlagProblem =
  | { readonly code: 'unknown-flag'; readonly flag: string; readonly nearest: string | null }
  | { readonly code: 'takes-no-value' | 'needs-value' | 'flag-twice'; readonly flag: string }

/** Reads what stands behind a command: all of it, and everything that is wrong with its flags. */
export function readFlags<Kinds extends FlagKinds>(args: readonly string[], kinds: Kinds): { readonly given: Given<keyof Kinds & string>; readonly problems: readonly FlagProblem[] } {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'value' ? 'string' : 'boolean' } as const]))
  // Not strict: of an unknown flag more is said than that it is there.
  const { positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  const flags = tokens.filter((token) => token.kind === 'option')
  const known = flags.flatMap(({ name, value }) => (isNameOf(kinds, name) ? [{ name, value }] : []))
  return {
    given: {
      words: positionals,
      values: new Map(known.flatMap(({ name, value }) => (isValue(value) ? [[name, value]] : []))),
      switches: new Set(known.flatMap(({ name }) => (kinds[name] === 'switch' ? [name] : []))),
    },
    problems: flags.flatMap((flag, place) => problemsOf(flag, kinds, flags.slice(0, place).some(({ name }) => name === flag.name))),
  }
}

function isNameOf<Kinds extends FlagKinds>(kinds: Kinds, name: string): name is keyof Kinds & string {
  return Object.hasOwn(kinds, name)
}

function problemsOf({ name, rawName, value }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined }, kinds: FlagKinds, isThere: boolean): readonly FlagProblem[] {
  if (!isNameOf(kinds, name)) return [{ code: 'unknown-flag', flag: rawName, nearest: nearestOf(rawName, Object.keys(kinds).map((one) => `--${one}`)) }]
  if (isThere) return [{ code: 'flag-twice', flag: rawName }]
  if (kinds[name] === 'switch') return value === undefined ? [] : [{ code: 'takes-no-value', flag: rawName }]
  return isValue(value) ? [] : [{ code: 'needs-value', flag: rawName }]
}

/** The next flag is no value of the one before. */
function isValue(value: string | undefined): value is string {
  return value !== undefined && value !== '' && !value.startsWith('--')
}

/** In a sentence, how a flag was used otherwise than it can be. */
export function flagProblemWords(problem: FlagProblem): string {
  switch (problem.code) {
    case 'unknown-flag':
      return `There is no ${shownValue(problem.flag)}.${problem.nearest === null ? '' : ` Did you mean ${problem.nearest}?`}`
    case 'takes-no-value':
      return `${problem.flag} takes no value.`
    case 'needs-value':
      return `${problem.flag} needs a value.`
    case 'flag-twice':
      return `${problem.flag} is there twice. Keep one.`
  }
}
