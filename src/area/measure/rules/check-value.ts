import { type Result, failure, success } from '../../../kernel/result.ts'
import type { ChartType, Measure, Observation } from '../records.ts'

/** A value as somebody gives it: for p and u charts the number above the line and the number below it. */
export interface GivenValue {
  /** Null: it is known that there is none. */
  readonly value: number | null
  readonly denominator: number | null
}

/** A value as it is kept. */
export type ValueFields = Pick<Observation, 'value' | 'numerator' | 'denominator'>

/** Why a value does not suit the chart of its measure. */
export type ValueProblem = 'too-large' | 'not-whole' | 'below-zero' | 'not-above-zero' | 'denominator-missing' | 'denominator-not-above-zero' | 'numerator-above-denominator' | 'denominator-not-used'

/** Beyond this a chart writes no number. */
export const largestValue = 1e15

/**
 * A value by the rules of its chart: counts are whole and not below zero, times are above zero, a share is no larger than what it is counted out of.
 * @error what is wrong with it
 */
export function checkValue(chartType: ChartType, { value, denominator }: GivenValue): Result<ValueFields, ValueProblem> {
  if (Math.abs(value ?? 0) > largestValue || Math.abs(denominator ?? 0) > largestValue) return failure('too-large')
  if (chartType !== 'p' && chartType !== 'u') {
    if (denominator !== null) return failure('denominator-not-used')
    const problem = value === null ? null : plainProblem(chartType, value)
    return problem === null ? success({ value, numerator: null, denominator: null }) : failure(problem)
  }
  if (value === null) return success({ value: null, numerator: null, denominator: null })
  if (denominator === null) return failure('denominator-missing')
  if (denominator <= 0) return failure('denominator-not-above-zero')
  if (value < 0) return failure('below-zero')
  if (!Number.isInteger(value)) return failure('not-whole')
  if (chartType === 'p' && value > denominator) return failure('numerator-above-denominator')
  return success({ value: value / denominator, numerator: value, denominator })
}

function plainProblem(chartType: ChartType, value: number): ValueProblem | null {
  if (chartType === 't') return value > 0 ? null : 'not-above-zero'
  if (chartType !== 'c' && chartType !== 'g') return null
  return value < 0 ? 'below-zero' : Number.isInteger(value) ? null : 'not-whole'
}

/** Does every value that is there suit another chart? A chart with denominators and one without never take each other's values. */
export function suitChart(observations: readonly ValueFields[], from: ChartType, to: ChartType): boolean {
  if (from === to || observations.every(({ value }) => value === null)) return true
  if (from === 'p' || from === 'u' || to === 'p' || to === 'u') return false
  return observations.every(({ value }) => checkValue(to, { value, denominator: null }).ok)
}

/** Signs of a number as somebody types it; what is longer is none, and is not looked at any further. */
const longestNumber = 60

/**
 * A number as a person types it: digits with a point, commas only between thousands, a percent sign or a pound sign where the measure has it.
 * @returns null for an empty field
 * @error not-a-number
 */
export function readNumber(typed: string, { unitOfMeasurement }: Pick<Measure, 'unitOfMeasurement'>): Result<number | null, 'not-a-number'> {
  let text = typed.trim().replace('−', '-').replaceAll('\u00A0', ' ')
  if (text === '') return success(null)
  if (text.length > longestNumber) return failure('not-a-number')
  if (unitOfMeasurement === 'percentage') text = text.replace(/\s*%$/u, '')
  if (unitOfMeasurement === 'pounds') text = text.replace(/^(-?)\s*£\s*/u, '$1')
  if (!/^-?(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4})?(?:\.\d{0,20})?$/u.test(text) || !/\d/u.test(text)) return failure('not-a-number')
  return success(Number(text.replaceAll(',', '')))
}

/** By what a kept value is multiplied where it is shown: a share in percent by 100, a rate by what it is counted per. */
export function shownTimes({ chartType, unitOfMeasurement, per }: Pick<Measure, 'chartType' | 'unitOfMeasurement' | 'per'>): number {
  if (chartType !== 'p' && chartType !== 'u') return 1
  return unitOfMeasurement === 'percentage' ? 100 : per
}
