import { numberText } from '../../../platform/design/index.ts'
import type { Measure } from '../../measure/index.ts'

/** What stands behind a number of each unit. */
const unitSigns = { number: '', percentage: '%', rate: '', days: ' days', hours: ' hours', minutes: ' minutes', pounds: '', other: '' } as const

/** How a number of this measure is written; without a measure as it was typed. */
export function formatOf(measure: Pick<Measure, 'unitOfMeasurement' | 'unitText' | 'decimals'> | null): Parameters<typeof numberText>[1] {
  if (measure === null) return { decimals: 0 }
  const text = measure.unitText === '' ? '' : ` ${measure.unitText}`
  return { decimals: measure.decimals, before: measure.unitOfMeasurement === 'pounds' ? '£' : '', unit: `${unitSigns[measure.unitOfMeasurement]}${text}` }
}

/**
 * A number in the unit of a measure, with as many decimals as it needs, at least those of the measure.
 * @example 4.25 of a measure with one decimal: 4.25
 */
export function valueText(measure: Parameters<typeof formatOf>[0], value: number): string {
  const format = formatOf(measure)
  const typed = String(value).split('.')[1]?.length ?? 0
  return numberText(value, { ...format, decimals: Math.min(6, Math.max(format.decimals, typed)) })
}
