import { type SeriesRow, chartedValues } from '../../chart-a-measure/index.ts'
import type { ChartType } from '../records.ts'
import { needsDenominator } from './series-of-measure.ts'

/**
 * Rows of figures as a chart of this type keeps them. P and u charts keep what is counted and what it is out of; every other keeps one number, as an XmR chart shows it.
 * @param multiplier of what is counted out of something: 100 for a percentage, 1,000 for a rate per 1,000, or 1
 */
export function rowsForChart(rows: readonly SeriesRow[], chartType: ChartType, multiplier: number): readonly SeriesRow[] {
  if (needsDenominator({ chartType })) return rows
  const values = chartedValues({ points: rows, multiplier })
  return rows.map((row, index) => ({ ...row, value: values[index] ?? null, denominator: null }))
}
