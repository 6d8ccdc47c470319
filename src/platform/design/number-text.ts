import { formatNumber } from '../../kernel/number-text.ts'
import { words } from './words.ts'

/** How a number is written. */
export interface NumberFormat {
  /** 0 to 20: what the source supports. */
  readonly decimals: number
  /** Put before the number: '£'. */
  readonly before?: string
  /** Put straight behind the number: '%', ' years'. */
  readonly unit?: string
}

/** From lower to upper, both inclusive. */
export interface Range {
  readonly lower: number
  readonly upper: number
}

// No public figure is larger; beyond it differences between doubles are no longer exact to a unit.
const largestDrawn = 1e15

/**
 * A number that can be drawn and written; NaN, infinity and what is beyond 1e15 count as missing.
 * @returns the number, or undefined
 */
export function drawable(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && Math.abs(value) <= largestDrawn ? value : undefined
}

/**
 * An interval that can be drawn: both ends drawable, lower first.
 * @returns the interval with its ends in order, or undefined
 */
export function drawableRange(range: Range | undefined): Range | undefined {
  const lower = drawable(range?.lower)
  const upper = drawable(range?.upper)
  if (lower === undefined || upper === undefined) return undefined
  return { lower: Math.min(lower, upper), upper: Math.max(lower, upper) }
}

/**
 * Writes a number as NHS pages do: comma from 1,000, a true minus sign, never a negative zero.
 * @param value  any number; what cannot be written is given as 'no figure'
 * @param format decimals, what stands before and behind
 * @example -1234.5 with 1 decimal and unit '%': '−1,234.5%'
 */
export function numberText(value: number | undefined, format: NumberFormat): string {
  const known = drawable(value)
  if (known === undefined) return words.noFigure
  const digits = formatNumber(Math.abs(known), format.decimals)
  const sign = formatNumber(known, format.decimals).slice(0, -digits.length)
  return `${sign}${format.before ?? ''}${digits}${format.unit ?? ''}`
}

/**
 * Writes an interval in words.
 * @example 3.2 to 3.8 with 1 decimal: '3.2 to 3.8'
 */
export function rangeText(range: Range | undefined, format: NumberFormat): string {
  const known = drawableRange(range)
  if (known === undefined) return words.noFigure
  const bare = { ...format, unit: format.unit === '%' ? '%' : '' }
  return `${numberText(known.lower, bare)} to ${numberText(known.upper, format)}`
}
