import type { AboutFacts, NoFacts } from './facts-of-kinds.ts'

/** What the sentence of each problem needs to know besides file, row and column; the words are in problem-words.ts. */
export interface ProblemFacts {
  'no-folder': NoFacts
  'missing-file': NoFacts
  'dangling-link': NoFacts
  'not-a-file': { is: 'a folder' | 'no ordinary file' }
  'unreadable-file': { because: string }
  'renamed-file': { candidate: string }
  'empty-file': NoFacts
  'no-rows': NoFacts
  'utf-16': NoFacts
  'windows-1252': NoFacts
  'zip-archive': NoFacts
  'not-text': NoFacts
  semicolons: { separator: string }
  'quote-not-closed': NoFacts
  'text-after-quote': NoFacts
  'row-too-large': NoFacts
  'other-form': { form: string; columns: string }
  'missing-column': NoFacts
  'renamed-column': { found: string }
  'row-too-short': { cells: number; expected: number }
  'row-too-long': { cells: number; expected: number }
  'smaller-than-manifest': { bytes: number; expectedBytes: number }
  'no-number': { value: string }
  'no-whole-number': { value: string }
  'number-too-small': { value: string; limit: number }
  'number-too-large': { value: string; limit: number }
  'no-date': { value: string; form: string }
  'date-out-of-range': { value: string; first: number; last: number }
  'no-choice': { value: string; choices: string }
  'empty-cell': NoFacts
  'name-too-long': { value: string; longest: number }
  'control-character': { value: string }
  'impossible-code': { value: string }
  'unknown-code': { value: string }
  'duplicate-row': { key: string; first: number }
  'shares-do-not-add-up': { question: string; sum: number }
  'half-empty-question': { question: string }
  'parts-exceed-whole': { part: number; whole: number; wholeColumn: string }
  'fraction-differs': { value: number; part: number; whole: number }
  'date-and-year-differ': { date: string; year: number }
  'year-lost': { year: number; because: string }
  'few-organisations': { found: number; year: number; usual: number }
  'list-too-short': { found: number; usual: number }
  'gzip-damaged': NoFacts
  'zip-damaged': { reason: string }
  'workbook-damaged': { reason: string }
  'sheet-missing': { sheet: string; sheets: string }
  'month-missing': { month: string }
  'row-missing': { row: string }
  'unknown-manager-group': { value: string }
  'lone-staff-group': { value: string; code: string; lost: string }
  'manager-row-missing': { group: string; code: string; month: string }
  'managers-exceed-total': { code: string; month: string; managers: number; total: number }
}

export type ProblemCode = keyof ProblemFacts

/** Problems of one code, or of one of several. */
export type ProblemOf<Code extends ProblemCode> = {
  readonly [One in Code]: {
    readonly code: One
    /** Path within the folder; the folder itself when the folder is the problem. */
    readonly file: string
    /** The line of the file, or row of the sheet, counted from 1. */
    readonly row?: number
    readonly column?: string
    readonly facts: Readonly<ProblemFacts[One]>
  }
}[Code]

/** Why a file, and with it the whole folder, is refused. */
export type Problem = ProblemOf<ProblemCode>

/** Row and column of a problem, where it has them, and its facts. */
export type AboutProblem<Code extends ProblemCode> = AboutFacts<{ readonly row?: number; readonly column?: string }, ProblemFacts[Code]>

/** A problem of a file, or of the folder. */
export function problem<Code extends ProblemCode>(code: Code, file: string, ...[about]: AboutProblem<Code>): Problem {
  // AboutProblem holds the facts of this code, and leaves them out only where the code has none.
  return { code, file, ...about, facts: about?.facts ?? {} } as Problem
}
