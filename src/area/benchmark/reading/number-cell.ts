import type { ColumnSpec } from './file-spec.ts'
import type { Report } from './report.ts'

/** Digits, a point, an exponent (spreadsheets write 8.6E-2, statistics programs 1e+05); no thousands separator, no other base, no "Infinity". */
const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/

/**
 * A number as the files write it.
 * @param text spaces around it do not matter
 * @returns a finite number; undefined when the text is none
 * @example '8.6E-2' is 0.086; '', 'NA', '1,200', '0x10', 'Infinity' and '1e999' are none
 */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim()
  const value = plainNumber.test(trimmed) ? Number(trimmed) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}

/**
 * A count of people or pathways: digits and nothing else.
 * @returns a whole number that is held exactly; undefined when the text is none
 */
export function readCount(text: string): number | undefined {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? value : undefined
}

/** What a number in a cell may be. */
export type NumberForm = Omit<Extract<ColumnSpec, { kind: 'number' }>, 'kind'>

/** Full-time equivalents of one staff group of one organisation: no NHS employer has as many staff as the upper end. */
export const staffFte: NumberForm = { min: 0, max: 200_000 }

export interface CellPlace {
  readonly file: string
  readonly row: number
  readonly column: string
}

/**
 * Reads a number and holds it against its form.
 * @param cell the text of the cell
 * @param form what it may be
 * @param at where it stands
 * @param report takes what is wrong
 * @returns nothing when it stands for "not known", or is refused
 */
export function checkNumber(cell: string, form: NumberForm, { file, row, column }: CellPlace, report: Report): number | undefined {
  const text = cell.trim()
  if (form.missing?.includes(text) === true) return undefined
  const value = readNumber(text)
  if (text === '') report.refuse('empty-cell', file, { row, column })
  else if (value === undefined) report.refuse('no-number', file, { row, column, facts: { value: text } })
  else if (value < form.min) report.refuse('number-too-small', file, { row, column, facts: { value: text, limit: form.min } })
  else if (value > form.max) report.refuse('number-too-large', file, { row, column, facts: { value: text, limit: form.max } })
  else if (form.whole === true && !Number.isInteger(value)) report.refuse('no-whole-number', file, { row, column, facts: { value: text } })
  else return value
  return undefined
}
