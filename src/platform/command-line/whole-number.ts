import { formatNumber } from '../../kernel/number-text.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { shownValue } from '../../kernel/shown-value.ts'

/** What somebody typed for a whole number, and which would do. */
export interface NotWhole {
  readonly text: string
  readonly least: number
  readonly most: number
  /** The number that it would be, written in digits; null where none is allowed. */
  readonly meant: number | null
}

/** How else somebody may write a whole number: with a sign, thousands apart, decimals that are 0, or a power of ten. A comma elsewhere may be that of a decimal, and 0x10 is for programs. */
const otherForm = /^\+?(?:\d+|\d{1,3}(?:[,_ ]\d{3})+)(?:\.\d*)?(?:e\+?\d+)?$/iu

/**
 * A whole number as somebody types it: digits and nothing else.
 * @param least itself allowed
 * @param most  itself allowed
 * @error anything else, such as 1e3, 1.0 or a number out of range
 */
export function wholeNumberIn(text: string, least = 0, most = Number.MAX_SAFE_INTEGER): Result<number, NotWhole> {
  const isIn = (value: number) => Number.isInteger(value) && value >= least && value <= most
  const value = /^\d+$/u.test(text) ? Number(text) : NaN
  if (isIn(value)) return success(value)
  const meant = otherForm.test(text) ? Number(text.replace(/[,_ ]/gu, '')) : NaN
  return failure({ text, least, most, meant: isIn(meant) ? meant : null })
}

/** @param called what the number was for, such as a flag */
export function notWholeWords(called: string, { text, least, most, meant }: NotWhole): string {
  if (meant !== null) return `Write ${called} in digits: ${meant} in place of ${shownValue(text)}.`
  return `Give ${called} a whole number from ${formatNumber(least)} to ${formatNumber(most)}.`
}
