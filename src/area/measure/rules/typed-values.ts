import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Measure } from '../records.ts'
import { type ValueFields, type ValueProblem, checkValue, readNumber } from './check-value.ts'
import { needsDenominator } from './series-of-measure.ts'

/** What is wrong with a value that was typed, and in which of its fields. */
export interface TypedValueProblem {
  readonly field: 'value' | 'below'
  readonly why: ValueProblem | 'not-a-number'
}

const noneWords = new Set(['none', 'no value', '-', '–', 'n/a'])

/**
 * A value as a person types it.
 * @param typed `value` empty when nothing is typed, "none" when it is known that there is none; `below` only for charts that count out of something
 * @returns null when nothing is typed
 * @error what is wrong, with its field
 */
export function readTypedValue(typed: { readonly value: string; readonly below: string }, measure: Pick<Measure, 'chartType' | 'unitOfMeasurement'>): Result<ValueFields | null, TypedValueProblem> {
  const counted = needsDenominator(measure)
  if (typed.value.trim() === '' && (!counted || typed.below.trim() === '')) return success(null)
  if (noneWords.has(typed.value.trim().toLowerCase())) return success({ value: null, numerator: null, denominator: null })
  const plain = counted ? ({ unitOfMeasurement: 'number' } as const) : measure
  const value = readNumber(typed.value, plain)
  const below = counted ? readNumber(typed.below, plain) : success(null)
  if (!value.ok || value.value === null) return failure({ field: 'value', why: 'not-a-number' })
  if (!below.ok) return failure({ field: 'below', why: 'not-a-number' })
  const checked = checkValue(measure.chartType, { value: value.value, denominator: below.value })
  return checked.ok ? checked : failure({ field: checked.error.startsWith('denominator') ? 'below' : 'value', why: checked.error })
}
