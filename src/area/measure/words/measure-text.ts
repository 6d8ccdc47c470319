import { type CalendarDate, partsOf } from '../../../kernel/calendar-date.ts'
import { monthText } from '../../../kernel/month-text.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { type ProcessChartModel, dateText, numberText } from '../../../platform/design/index.ts'
import type { Measure } from '../records.ts'
import { type ValueFields, shownTimes } from '../rules/check-value.ts'
import { frameWords, unitWords } from './measure.ts'

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
export function measureAxis(measure: NamedUnit): string {
  const unit = unitBesideName(measure)
  return unit === null ? measure.name : `${measure.name} (${unit})`
}

type SaidUnit = Pick<Measure, 'unitOfMeasurement' | 'unitText'>
type NamedUnit = SaidUnit & Pick<Measure, 'name'>

/** In what a measure is counted, in words; null where its name says it already. */
export function unitBesideName({ name, unitOfMeasurement, unitText }: NamedUnit): string | null {
  const unit = unitText === '' ? unitWords[unitOfMeasurement].toLowerCase() : unitText
  return name.toLowerCase().includes(unit.toLowerCase()) ? null : unit
}

/**
 * Words in which a number of a measure stands last, with those for its unit where the number bears none by itself.
 * @example 'from 8.6 to 5.5' of a rate: 'from 8.6 to 5.5 for each 1,000 bed days'; of a percentage: as it is
 */
export function withUnitWords(measure: SaidUnit, text: string): string {
  return measure.unitText !== '' && isBare(measure) ? `${text} ${measure.unitText}` : text
}

/** The same beside the name of the measure, which may say its unit. */
export function withUnitBesideName(measure: NamedUnit, text: string): string {
  return unitBesideName(measure) === null ? text : withUnitWords(measure, text)
}

/** Are its numbers written without a unit? */
function isBare({ unitOfMeasurement }: SaidUnit): boolean {
  return unitOfMeasurement === 'number' || unitOfMeasurement === 'rate' || unitOfMeasurement === 'other'
}

/** A value as pages write it; words where there is none. */
export function valueText(value: number | null, measure: Pick<Measure, 'unitOfMeasurement' | 'decimals'>): string {
  return numberText(value ?? undefined, formatOf(measure))
}

/** A day as the values of a measure are called: the first of a month, where values stand for months, is the month. */
export function pointDayText(day: CalendarDate, { frequency }: Pick<Measure, 'frequency'>): string {
  const { year, month, day: ofMonth } = partsOf(day)
  return (frequency === 'monthly' || frequency === 'quarterly') && ofMonth === 1 ? monthText(year, month) : dateText(day)
}

/**
 * The same in few letters, for a cell of a table.
 * @param measure none for a day that is no value's, like the day of an entry
 * @example '17 Nov 2026'; 'Nov 2026' for a month
 */
export function shortDayText(day: CalendarDate, measure: Pick<Measure, 'frequency'> = { frequency: 'irregular' }): string {
  return pointDayText(day, measure).replace(/[A-Z][a-z]+/u, (month) => month.slice(0, 3))
}

/** Digits behind the point of a number as it was typed. */
function typedDecimals(value: number): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0)
}

/** What is kept of a value, with all digits that were typed, so that nothing seems changed; for a share or a rate with the numbers it is made from. */
export function observationText({ value, numerator, denominator }: ValueFields, measure: Measure): string {
  if (value === null) return frameWords.noValue
  if (numerator === null) return valueText(value, { ...measure, decimals: Math.max(measure.decimals, typedDecimals(value)) })
  const shown = valueText(value * shownTimes(measure), measure)
  return denominator === null ? shown : `${shown} (${formatNumber(numerator)} of ${plainNumber(denominator)})`
}

function plainNumber(value: number): string {
  return Number.isInteger(value) ? formatNumber(value) : String(value)
}

/** What happened, with its day where that is not the day of the point beside which it stands. */
export function annotationText(text: string, day: string, pointDay: string): string {
  return day === pointDay ? text : `${dateText(day)}: ${text}`
}
