/** Why a file, and with it the whole folder, is refused; the words for it are in problem-words.ts. */
export interface Problem {
  readonly code: ProblemCode
  /** Path within the folder; the folder itself when the folder is the problem. */
  readonly file: string
  /** The line of the file, or row of the sheet, counted from 1. */
  readonly row?: number
  readonly column?: string
  readonly facts: Readonly<Record<string, number | string>>
}

export type ProblemCode =
  | 'no-folder'
  | 'missing-file'
  | 'renamed-file'
  | 'empty-file'
  | 'no-rows'
  | 'utf-16'
  | 'windows-1252'
  | 'not-text'
  | 'semicolons'
  | 'quote-not-closed'
  | 'text-after-quote'
  | 'missing-column'
  | 'renamed-column'
  | 'row-too-short'
  | 'row-too-long'
  | 'smaller-than-manifest'
  | 'no-number'
  | 'no-whole-number'
  | 'number-too-small'
  | 'number-too-large'
  | 'no-date'
  | 'no-choice'
  | 'empty-cell'
  | 'impossible-code'
  | 'unknown-code'
  | 'duplicate-row'
  | 'shares-do-not-add-up'
  | 'half-empty-question'
  | 'parts-exceed-whole'
  | 'fraction-differs'
  | 'date-and-year-differ'
  | 'year-lost'
  | 'few-organisations'
  | 'list-too-short'
  | 'gzip-damaged'
  | 'zip-damaged'
  | 'workbook-damaged'
  | 'sheet-missing'
  | 'month-missing'
  | 'row-missing'

/**
 * Makes a problem.
 * @param code which problem
 * @param file path within the folder
 * @param about row, column and other facts that the sentence needs
 */
export function problem(
  code: ProblemCode,
  file: string,
  about: { readonly row?: number; readonly column?: string; readonly facts?: Problem['facts'] } = {},
): Problem {
  return { code, file, ...about, facts: about.facts ?? {} }
}
