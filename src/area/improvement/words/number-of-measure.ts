import { numberText } from '../../../platform/design/index.ts'
import { type Measure, formatOf, withUnitWords } from '../../measure/index.ts'

type Format = Pick<Measure, 'unitOfMeasurement' | 'decimals'>
/** What of a measure says how its numbers are written and called. */
export type NumbersOfMeasure = Format & Pick<Measure, 'unitText'>

/**
 * A number in the unit of a measure, with as many decimals as it was typed with, at least those of the measure.
 * @param measure null for none: then the number stands alone
 * @example 4.25 of a measure with one decimal: 4.25
 */
export function valueText(measure: Format | null, value: number): string {
  const format = measure === null ? { decimals: 0 } : formatOf(measure)
  const typed = String(value).split('.')[1]?.length ?? 0
  return numberText(value, { ...format, decimals: Math.min(6, Math.max(format.decimals, typed)) })
}

/** How far something moves or moved, as it was typed: of a percentage so many percentage points. */
export function shiftText(measure: NumbersOfMeasure, shift: number): string {
  return withUnitWords(measure, inPoints(measure, valueText(measure, shift)))
}

/** The same of a number that was worked out, without the words for its unit. */
export function workedOutShiftText(measure: Format, shift: number): string {
  return inPoints(measure, workedOutText(measure, shift))
}

/** 2% less than 10% could be 8% or 9.8%. */
function inPoints({ unitOfMeasurement }: Pick<Measure, 'unitOfMeasurement'>, text: string): string {
  return unitOfMeasurement === 'percentage' ? text.replace(/%$/u, text === '1%' ? ' percentage point' : ' percentage points') : text
}

/** A number that was worked out, like a mean: with one decimal more than the measure. */
export function workedOutText(measure: Format, value: number): string {
  return numberText(value, { ...formatOf(measure), decimals: workedOutDecimals(measure) })
}

/**
 * By how much one number that was worked out is above another, as both are shown: so that whoever subtracts finds the same.
 * @example of 30.16 and 24.84 with one decimal: 24.8 - 30.2 = -5.4, though the difference is -5.32
 */
export function shownDifference(measure: Format, before: number, after: number): number {
  const shown = (value: number) => Number(value.toFixed(workedOutDecimals(measure)))
  return Number((shown(after) - shown(before)).toFixed(workedOutDecimals(measure)))
}

function workedOutDecimals({ decimals }: Format): number {
  return Math.min(6, decimals + 1)
}
