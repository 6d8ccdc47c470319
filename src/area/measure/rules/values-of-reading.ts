import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { DayRange } from '../../../kernel/typed-date.ts'
import type { ReadColumns, SeriesRow } from '../../chart-a-measure/index.ts'
import type { Measure } from '../records.ts'
import { type ValueProblem, checkValue } from './check-value.ts'
import type { EnteredValue } from './compare-values.ts'

/** Why what was read cannot be values of a measure. */
export type RowProblem =
  | { readonly code: 'no-dates' | 'several-series' | 'nothing' }
  | { readonly code: 'future' | 'too-early'; readonly day: CalendarDate }
  | { readonly code: 'value'; readonly day: CalendarDate; readonly why: ValueProblem }

/**
 * The values of a reading, each on its day.
 * @param read  without questions and problems: each day is there once within a series
 * @param range the days that a value can have
 * @error everything that is wrong
 */
export function valuesOfReading({ rows }: Pick<ReadColumns, 'rows'>, measure: Pick<Measure, 'chartType'>, range: DayRange): Result<readonly EnteredValue[], readonly RowProblem[]> {
  if (rows.every(({ value }) => value === null)) return failure([{ code: 'nothing' }])
  if (rows.some(({ date }) => date === null)) return failure([{ code: 'no-dates' }])
  if (new Set(rows.map(({ facet }) => facet)).size > 1) return failure([{ code: 'several-series' }])
  const read = rows.flatMap((row) => (row.date === null ? [] : [valueOfRow(row, row.date, measure, range)]))
  const problems = read.flatMap((one) => (one.ok ? [] : [one.error]))
  return problems.length > 0 ? failure(problems) : success(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function valueOfRow({ value, denominator }: SeriesRow, day: CalendarDate, { chartType }: Pick<Measure, 'chartType'>, { first, last }: DayRange): Result<EnteredValue, RowProblem> {
  if (day > last) return failure({ code: 'future', day })
  if (day < first) return failure({ code: 'too-early', day })
  const checked = checkValue(chartType, { value, denominator })
  return checked.ok ? success({ day, ...checked.value }) : failure({ code: 'value', day, why: checked.error })
}
