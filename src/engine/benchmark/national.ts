import { mean } from '../../kernel/statistics/mean.ts'
import { inRisingOrder, quantileOfSorted } from '../../kernel/statistics/quantile.ts'
import { standardDeviation } from '../../kernel/statistics/spread.ts'
import { numericFigures } from './figures.ts'
import type { FigureValues, NumericFigure } from './figures.ts'

/** One figure over all trusts of a year. */
export interface Spread {
  readonly n: number
  readonly mean: number
  /** With n - 1; absent for a single trust. */
  readonly sd?: number
  readonly median: number
  readonly p10: number
  readonly p25: number
  readonly p75: number
  readonly p90: number
}
export type NationalFigures = Readonly<Partial<Record<NumericFigure, Spread>>>

/**
 * How each figure spreads over the trusts of a year; each trust counts once, whatever its size.
 * @param figures of each trust
 * @returns a figure that no trust has is absent; quantiles with linear interpolation (R type 7)
 */
export function summariseNation(figures: readonly FigureValues[]): NationalFigures {
  const result: Partial<Record<NumericFigure, Spread>> = {}
  for (const figure of numericFigures) {
    const values = figures.flatMap((one) => one[figure] ?? [])
    if (values.length > 0) result[figure] = spreadOf(values)
  }
  return result
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = inRisingOrder(values)
  return {
    n: values.length,
    mean: mean(values),
    ...(values.length > 1 && { sd: standardDeviation(values) }),
    median: quantileOfSorted(sorted, 0.5),
    p10: quantileOfSorted(sorted, 0.1),
    p25: quantileOfSorted(sorted, 0.25),
    p75: quantileOfSorted(sorted, 0.75),
    p90: quantileOfSorted(sorted, 0.9),
  }
}
