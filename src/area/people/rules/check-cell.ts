import { type LineFault, faultOfLine, lengthOf, lineText } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'

/** How a text is read: a number is a name made of digits, in which leading zeros count; a share is one of full time. */
export type TextKind = 'number' | 'name' | 'text' | 'date' | 'share'

/** What is wrong with a text that somebody typed or a file has in a cell. */
export type TextFault =
  | 'cell-too-long'
  | LineFault
  | 'formula'
  | 'spreadsheet-error'
  | 'number-mangled'
  | 'number-not-read'
  | 'share-not-read'

/** Words with which systems say that nothing is known. */
const emptyWords = new Set(['null', 'NULL', 'n/a', 'N/A', '-', '--'])

/**
 * The text of a cell that means something.
 * @param raw as it stands in the file
 * @param kind of its field: a number may begin with a sign that would begin a formula, because it is refused as a number then
 * @param longest characters that the field may have
 * @returns clean text, empty when the cell says that nothing is known. An apostrophe that guards a sign of a formula is taken away
 * @error the first fault found
 */
export function checkCell(raw: string, kind: TextKind, longest: number): Result<string, TextFault> {
  const text = lineText(raw)
  if (text === '' || emptyWords.has(text) || (kind !== 'name' && text === 'Null')) return success('')
  if (text.length > longest && lengthOf(text) > longest) return failure('cell-too-long')
  if (/^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|#+$)/u.test(text)) return failure('spreadsheet-error')
  const fault = faultOfLine(text)
  if (fault !== null) return failure(fault)
  if (/^'[=+\-@]/u.test(text)) return success(text.slice(1))
  const isFormula = /^[=+\-@]/u.test(text) || /^[\t\r]/u.test(raw)
  return isFormula && kind !== 'number' && kind !== 'share' ? failure('formula') : success(text)
}

/**
 * A number by which a staff system knows something: letters, digits and the signs - / . _
 * @param text clean, not empty; a whole number that a workbook keeps as 12345678.0 is mangled, because its zeros are lost
 * @error number-mangled when a spreadsheet has rounded it (1.23457E+07) or given it a point
 * @error number-not-read when it has other signs, no digit, or more than 40 characters
 */
export function checkNumber(text: string): Result<string, TextFault> {
  if (/^\d+(?:\.\d+)?E\+?\d+$/iu.test(text) || /^\d+\.0+$/u.test(text)) return failure('number-mangled')
  return /^[\p{L}\p{N}][\p{L}\p{N}\-/._]{0,39}$/u.test(text) && /\d/u.test(text) ? success(text.toUpperCase()) : failure('number-not-read')
}

/** A share of full time, 0 to 1.5; the upper end is for doctors with more than 10 programmed activities. */
export const mostFullTime = 1.5

/**
 * A share of full time.
 * @param text clean, not empty: digits, with a point or not; an exponent is what a workbook keeps of very small numbers
 * @error share-not-read when it is no such number
 * @returns rounded to 3 decimals, as it is kept; its range is for the caller
 */
export function checkShare(text: string): Result<number, TextFault> {
  const value = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d{1,3})?$/iu.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? success(Math.round(value * 1_000) / 1_000) : failure('share-not-read')
}
