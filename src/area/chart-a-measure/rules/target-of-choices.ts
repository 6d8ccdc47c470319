import { type Result, failure, success } from '../../../kernel/result.ts'
import { type ReadColumns, type SeriesRow, readSingleNumber } from '../reading/index.ts'
import type { ChartChoices } from './sent-choices.ts'

/** Why a target cannot be laid beside the values. */
export type TargetProblem = { readonly code: 'target-not-a-number' | 'target-not-as-share' | 'target-not-as-percentage' }

/** A target this far above values that are at most 1 is a percentage beside shares. */
const farAboveShares = 20

/**
 * The target in the unit of the values. 95% beside values such as 0.93, and 0.95 beside values such as 93%, would be told as missed or met each time.
 * @returns null without a target
 * @error why it is no number, or not in the unit of the values
 */
export function targetOfChoices(read: Pick<ReadColumns, 'rows' | 'unit'>, { target: typed, multiplier, kind, unit }: Pick<ChartChoices, 'target' | 'multiplier' | 'kind' | 'unit'>): Result<number | null, TargetProblem> {
  if (typed === '') return success(null)
  const target = readSingleNumber(typed)
  if (target === undefined) return failure({ code: 'target-not-a-number' })
  const values = read.rows.flatMap((row) => shownValues(row, multiplier))
  const hasSign = typed.endsWith('%')
  const areOutOf = read.rows.some(({ denominator }) => denominator !== null)
  const arePercent = read.unit === 'percent' || (areOutOf ? multiplier === 100 && kind !== 'u' : unit === 'percent')
  const areShares = read.unit !== 'percent' && !(areOutOf && multiplier !== 1) && values.length > 0 && values.every((value) => value >= 0 && value <= 1)
  if (areShares && target > 1 && (hasSign || target > farAboveShares)) return failure({ code: 'target-not-as-share' })
  if (arePercent && !hasSign && target > 0 && target < 1 && values.length > 0 && values.every((value) => value > 1)) return failure({ code: 'target-not-as-percentage' })
  return success(target)
}

function shownValues({ value, denominator }: SeriesRow, multiplier: number): readonly number[] {
  if (value === null) return []
  return denominator === null ? [value] : denominator > 0 ? [(value / denominator) * multiplier] : []
}
