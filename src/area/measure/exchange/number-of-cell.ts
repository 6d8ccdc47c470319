import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Measure } from '../records.ts'
import { largestValue, readNumber } from '../rules/check-value.ts'

/** Signs of a cell that are looked at: no program writes a number with more. */
const longestNumber = 60

/**
 * A number of a cell: as a person types it, or as programs write one, with all its digits or with a power of ten.
 * @returns null for an empty cell
 * @error not-a-number, also for one that is larger than any value
 * @example 1.00E-07
 */
export function numberOfCell(cell: string, measure: Pick<Measure, 'unitOfMeasurement'>): Result<number | null, 'not-a-number'> {
  if (cell.length > longestNumber || !/^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/iu.test(cell)) return readNumber(cell, measure)
  const number = Number(cell)
  return Math.abs(number) > largestValue ? failure('not-a-number') : success(number)
}
