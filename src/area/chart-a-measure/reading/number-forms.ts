import { withoutInvisible } from './invisible-signs.ts'

/** What was beside a number. */
export type NumberNote = 'percent' | 'currency' | 'brackets' | 'spaces' | 'scientific'

/** A cell of a column of numbers, before the column as a whole says which decimal sign it has. */
export type NumberCell =
  | { readonly kind: 'number'; /** Read with a decimal point; null where it cannot be. */ readonly point: number | null; /** Read with a decimal comma. */ readonly comma: number | null; readonly notes: readonly NumberNote[]; readonly hasComma: boolean; readonly decimals: number }
  | { readonly kind: 'missing'; readonly why: 'empty' | 'mark' | 'suppressed' | 'error' }
  | { readonly kind: 'problem'; readonly code: 'not-a-number' | 'time-of-day' | 'zero-word' | 'error-cell' | 'number-too-large' }

/** Beyond it, differences between doubles are no longer exact to a unit. */
const largest = 1e15
/** Nearer to 0 than this is what a spreadsheet leaves over when it calculates with fractions. */
const smallest = 1e-6
const mostDecimals = 6
/** No number has more signs. The patterns below go over a cell several times, so that one of millions of signs would hold up everybody. */
const longest = 100

const empty: NumberCell = { kind: 'missing', why: 'empty' }
const none: readonly NumberNote[] = []

/** Marks with which people and spreadsheets say that there is no value. */
const marks = new Set(['-', '\u2013', '\u2014', '\u2212', '*', '**', '.', '..', '...', ':', 'n/a', 'na', 'n.a.', '#n/a', 'null', 'nan', 'missing', 'no data', 'not available', 'not known', 'not recorded', 'tbc'])

/**
 * A number as people and spreadsheets write it.
 * @param text of one cell
 * @returns its readings with a decimal point and with a decimal comma; why it is missing; or what is wrong with it
 * @example '1,234' is 1234 with a point and 1.234 with a comma; '12,5' only the second
 */
export function readNumberCell(text: string): NumberCell {
  if (/^-?\d{1,15}(?:\.\d{1,2})?$/u.test(text)) return plain(text)
  const cell = withoutInvisible(text).replaceAll(/[\u00A0\u202F\u2009\u2007]/gu, ' ').trim()
  if (cell === '') return empty
  if (cell.length > longest) return { kind: 'problem', code: 'not-a-number' }
  const lower = cell.toLowerCase()
  if (marks.has(lower)) return { kind: 'missing', why: lower === '#n/a' ? 'error' : 'mark' }
  if (lower === '#div/0!') return { kind: 'missing', why: 'error' }
  if (/^(?:[<>\u2264\u2265]=?\s*\d+(?:\.\d+)?\s*%?|suppressed)$/u.test(lower)) return { kind: 'missing', why: 'suppressed' }
  return problemOf(lower) ?? dressed(cell)
}

function problemOf(lower: string): NumberCell | null {
  if (lower.startsWith('#')) return { kind: 'problem', code: 'error-cell' }
  if (/^\d{1,4}:\d{2}(?::\d{2})?$/u.test(lower)) return { kind: 'problem', code: 'time-of-day' }
  return /^(?:nil|none|zero|no)$/u.test(lower) ? { kind: 'problem', code: 'zero-word' } : null
}

function plain(text: string): NumberCell {
  const value = Number(text)
  const at = text.indexOf('.')
  return { kind: 'number', point: value, comma: at === -1 ? value : null, notes: none, hasComma: false, decimals: at === -1 ? 0 : text.length - at - 1 }
}

/** A number with signs around it: currency, percent, brackets, spaces between thousands. */
function dressed(cell: string): NumberCell {
  const [, inBrackets] = /^\((.+)\)$/u.exec(cell) ?? []
  const parts = /^(?<sign>[-+\u2212])?\s*(?<currency>[\u00A3$\u20AC])?\s*(?<sign2>[-+\u2212])?(?<digits>[\d.,'\u2019 ]+(?:e[-+]?\d{1,3})?)\s*(?<percent>%)?$/iu.exec(inBrackets ?? cell)?.groups
  if (parts === undefined || !/\d/u.test(parts['digits'] ?? '')) return { kind: 'problem', code: 'not-a-number' }
  const { digits = '', sign = parts['sign2'] ?? '', currency, percent } = parts
  const notes: NumberNote[] = []
  if (inBrackets !== undefined) notes.push('brackets')
  if (currency !== undefined) notes.push('currency')
  if (percent !== undefined) notes.push('percent')
  return withSigns(digits.trim(), sign === '-' || sign === '\u2212' ? -1 : 1, notes)
}

function withSigns(typed: string, sign: 1 | -1, notes: NumberNote[]): NumberCell {
  if (/e/iu.test(typed)) return scientific(typed, sign, notes)
  const isSpaced = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/u.test(typed)
  if (isSpaced) notes.push('spaces')
  const digits = isSpaced ? typed.replaceAll(' ', '') : typed
  const point = grouped(digits, ',', '.')
  const comma = grouped(digits, '.', ',')
  if (point === null && comma === null) return { kind: 'problem', code: 'not-a-number' }
  if (Math.abs(point ?? comma ?? 0) > largest) return { kind: 'problem', code: 'number-too-large' }
  const after = (/[.,](\d+)$/u.exec(digits)?.[1] ?? '').length
  const isThousands = point !== null && /,\d{3}$/u.test(digits)
  return { kind: 'number', point: point === null ? null : sign * point, comma: comma === null ? null : sign * comma, notes, hasComma: digits.includes(','), decimals: isThousands ? 0 : Math.min(mostDecimals, after) }
}

function scientific(typed: string, sign: 1 | -1, notes: NumberNote[]): NumberCell {
  const value = Number(typed)
  if (!Number.isFinite(value) || typed.includes(' ')) return { kind: 'problem', code: 'not-a-number' }
  if (Math.abs(value) > largest) return { kind: 'problem', code: 'number-too-large' }
  // Spreadsheets write long fractions so: only large numbers may have lost digits on the way.
  const isFraction = /e-/iu.test(typed)
  return { kind: 'number', point: sign * value, comma: sign * value, notes: isFraction ? notes : [...notes, 'scientific'], hasComma: false, decimals: isFraction && value >= smallest ? fractionDigits(typed) : 0 }
}

/** Digits behind the point of a fraction with an E: 5E-05 is 0.00005. */
function fractionDigits(typed: string): number {
  const [, after = '', exponent = ''] = /^\d*(?:\.(\d*))?e-(\d+)$/iu.exec(typed) ?? []
  return Math.min(mostDecimals, after.length + Number(exponent))
}

/** Digits with one sign between thousands and another before decimals; null when they stand otherwise. */
function grouped(digits: string, thousands: ',' | '.', decimal: ',' | '.'): number | null {
  const pattern = decimal === '.' ? /^(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?$/u : /^(?:\d{1,3}(?:\.\d{3})+|\d*)(?:,\d*)?$/u
  if (!pattern.test(digits)) return null
  const value = Number(digits.replaceAll(thousands, '').replace(decimal, '.'))
  return Number.isFinite(value) ? value : null
}
