import type { NotAnOdsCode } from '../../../kernel/ods-code.ts'

/** Where something stands in a file: on a line of a table, or in an entry of a bundle. Both count from 1. */
export type Place = { readonly in: 'line'; readonly number: number } | { readonly in: 'entry'; readonly number: number }

/** What a list of organisations tells of one of them. */
export type EntryField = 'code' | 'name' | 'open' | 'opened' | 'closed' | 'parent' | 'successor'

/** Why one entry of a list cannot be read. */
export type EntryProblem =
  | { readonly code: 'no-code'; readonly place: Place; readonly field: EntryField; readonly reason: NotAnOdsCode; readonly value: string }
  | { readonly code: 'name-missing'; readonly place: Place }
  | { readonly code: 'name-too-long'; readonly place: Place; readonly value: string; readonly longest: number }
  | { readonly code: 'name-unprintable'; readonly place: Place; readonly value: string }
  | { readonly code: 'no-date'; readonly place: Place; readonly field: EntryField; readonly value: string }
  | { readonly code: 'closed-before-opened'; readonly place: Place; readonly opened: string; readonly closed: string }
  | { readonly code: 'wrong-type'; readonly place: Place; readonly field: EntryField }
  | { readonly code: 'duplicate-code'; readonly place: Place; readonly value: string; readonly first: number }
  | { readonly code: 'row-of-other-width'; readonly place: Place; readonly cells: number; readonly expected: number }

/** One arm for each code, so that a switch over them can be exhaustive. */
type Coded<Code extends string, Facts = unknown> = Code extends string ? { readonly code: Code } & Facts : never

/** Why a whole file is refused. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly mostBytes: number }
  | Coded<'empty' | 'utf-16' | 'zip-archive' | 'not-text' | 'gzip-damaged' | 'unpacks-too-large'>
  | Coded<'windows-1252' | 'quote-not-closed' | 'text-after-quote' | 'row-too-large', { readonly line: number }>
  | { readonly code: 'other-separator'; readonly separator: 'semicolons' | 'tabs' }
  | Coded<'unknown-form' | 'not-json' | 'no-organisations'>
  | { readonly code: 'column-twice'; readonly column: string }
  | { readonly code: 'not-a-bundle'; readonly found: string }
  /** Stands last, after as many others as are listed. */
  | { readonly code: 'more-problems'; readonly count: number }

/** Why a list of organisations is refused. Nothing of a list with a problem is used. */
export type DirectoryProblem = EntryProblem | FileProblem

/** Problems that are listed; a file with more is of another kind, or damaged throughout. */
const listedAtMost = 200

/** The first 200 problems, and how many more there are. */
export function listed(problems: readonly DirectoryProblem[]): readonly DirectoryProblem[] {
  if (problems.length <= listedAtMost) return problems
  return [...problems.slice(0, listedAtMost), { code: 'more-problems', count: problems.length - listedAtMost }]
}
