import { numberText } from '../../../platform/design/index.ts'
import { type Measure, formatOf } from '../../measure/index.ts'

/**
 * A number in the unit of a measure, with as many decimals as it was typed with, at least those of the measure.
 * @param measure null for none: then the number stands alone
 * @example 4.25 of a measure with one decimal: 4.25
 */
export function valueText(measure: Pick<Measure, 'unitOfMeasurement' | 'decimals'> | null, value: number): string {
  const format = measure === null ? { decimals: 0 } : formatOf(measure)
  const typed = String(value).split('.')[1]?.length ?? 0
  return numberText(value, { ...format, decimals: Math.min(6, Math.max(format.decimals, typed)) })
}

/** How far something moves or moved, as it was typed: of a percentage so many percentage points. */
export function shiftText(measure: Pick<Measure, 'unitOfMeasurement' | 'decimals'>, shift: number): string {
  return inPoints(measure, valueText(measure, shift))
}

/** The same of a number that was worked out. */
export function workedOutShiftText(measure: Pick<Measure, 'unitOfMeasurement' | 'decimals'>, shift: number): string {
  return inPoints(measure, workedOutText(measure, shift))
}

/** 2% less than 10% could be 8% or 9.8%. */
function inPoints({ unitOfMeasurement }: Pick<Measure, 'unitOfMeasurement'>, text: string): string {
  return unitOfMeasurement === 'percentage' ? text.replace(/%$/u, text === '1%' ? ' percentage point' : ' percentage points') : text
}

/** A number that was worked out, like a mean: with one decimal more than the measure. */
export function workedOutText(measure: Pick<Measure, 'unitOfMeasurement' | 'decimals'>, value: number): string {
  const format = formatOf(measure)
  return numberText(value, { ...format, decimals: Math.min(6, format.decimals + 1) })
}
