import { type ProcessChartModel, dateText, numberText } from '../../../platform/design/index.ts'
import type { Measure } from '../records.ts'
import { unitWords } from './measure.ts'

/** How values of a measure are written. */
export function formatOf({ unitOfMeasurement, decimals }: Pick<Measure, 'unitOfMeasurement' | 'decimals'>): ProcessChartModel['format'] {
  switch (unitOfMeasurement) {
    case 'percentage':
      return { decimals, unit: '%' }
    case 'pounds':
      return { decimals, before: '£' }
    case 'days':
    case 'hours':
    case 'minutes':
      return { decimals, unit: ` ${unitOfMeasurement}` }
    case 'number':
    case 'rate':
    case 'other':
      return { decimals }
  }
}

/** What is measured and in which unit, as an axis says it. */
export function measureAxis({ name, unitOfMeasurement, unitText }: Pick<Measure, 'name' | 'unitOfMeasurement' | 'unitText'>): string {
  const unit = unitText === '' ? unitWords[unitOfMeasurement].toLowerCase() : unitText
  return unit === '' || name.toLowerCase().includes(unit) ? name : `${name} (${unit})`
}

/** A value as pages write it; words where there is none. */
export function valueText(value: number | null, measure: Pick<Measure, 'unitOfMeasurement' | 'decimals'>): string {
  return numberText(value ?? undefined, formatOf(measure))
}

/** What happened, with its day where that is not the day of the point beside which it stands. */
export function annotationText(text: string, day: string, pointDay: string): string {
  return day === pointDay ? text : `${dateText(day)}: ${text}`
}
