import { formatNumber } from '../../../kernel/number-text.ts'

/** A year in days, leap years passed over: only for words. */
const yearDays = 365

/**
 * A length of time as pages write it: whole years from two years on, days else.
 * @example 2190: 6 years; 90: 90 days; 1: 1 day; 0: no time
 */
export function daysText(days: number): string {
  if (days === 0) return 'no time'
  if (days === 1) return '1 day'
  return days >= 2 * yearDays && days % yearDays === 0 ? `${days / yearDays} years` : `${formatNumber(days)} days`
}
