import type { Estimate } from '../../../engine/simulation/index.ts'
import { decimalsFor, formatNumber } from '../../../kernel/number-text.ts'

/** An estimate as it is shown. */
export interface Shown {
  /** Null where there is none. */
  readonly estimate: string | null
  readonly interval: Interval
}

/** As wide as it is, or of no width, since every run had the same; or why it cannot be told. */
export type Interval = { readonly kind: 'between'; readonly low: string; readonly high: string } | { readonly kind: 'always' | Exclude<Estimate['kind'], 'estimated'> }

/** No figure is known to more digits than that, however narrow its interval. */
const digitsAtMost = 6
/** Of a figure that was the same in every run. */
const digitsOfTheSame = 4
/** Of a figure without an interval. */
const digitsAlone = 3

/**
 * An estimate with as many digits as its interval bears.
 * @param factor that it is shown in: 100 for a share in percent
 * @example 15.6123 from 15.08 to 16.14: 15.6, 15.1 to 16.1
 */
export function shownEstimate(estimate: Estimate, factor = 1): Shown {
  if (estimate.kind === 'no-value') return { estimate: null, interval: { kind: 'no-value' } }
  const mean = estimate.mean * factor
  if (estimate.kind === 'one-value') return { estimate: numberText(mean, decimalsWithin(mean, digitsAlone)), interval: { kind: 'one-value' } }
  const [lower, upper] = [estimate.low * factor, estimate.high * factor]
  if (lower === upper) return { estimate: shortText(mean, digitsOfTheSame), interval: { kind: 'always' } }
  const decimals = Math.min(decimalsFor({ lower, upper }), decimalsWithin(Math.max(Math.abs(lower), Math.abs(upper)), digitsAtMost))
  return { estimate: numberText(mean, decimals), interval: { kind: 'between', low: numberText(lower, decimals), high: numberText(upper, decimals) } }
}

/** A number with so many digits at most, and no noughts at its end. */
export function shortText(value: number, digits: number): string {
  const decimals = value.toFixed(decimalsWithin(value, digits)).replace(/\.?0+$/u, '').split('.')[1]?.length ?? 0
  return numberText(value, decimals)
}

/** Decimals with which a number has so many digits in all; none where it has them before the point. */
function decimalsWithin(value: number, digits: number): number {
  if (value === 0) return 0
  return Math.max(0, Math.min(20, digits - 1 - Number(value.toExponential(digits - 1).split('e')[1])))
}

/** With a minus that spreadsheets and programs read, too. */
function numberText(value: number, decimals: number): string {
  return formatNumber(value, decimals).replace('\u2212', '-')
}
