import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type NotHere, type ToMend, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { ChartChoices, ReadColumns } from '../../chart-a-measure/index.ts'
import type { Measure } from '../records.ts'
import { checkMeasure } from '../rules/check-measure.ts'
import { earliestValue } from '../rules/day-limits.ts'
import { rowsForChart } from '../rules/rows-for-chart.ts'
import { type RowProblem, valuesOfReading } from '../rules/values-of-reading.ts'
import type { Asking } from './asking.ts'
import { addRebase } from './keep-marks.ts'
import { type MeasureFormProblem, type NewMeasure, addMeasure } from './keep-measures.ts'
import { keepValues, mostValues } from './keep-values.ts'

/** Figures that a chart for everyone brought along, read again. */
export interface BroughtFigures {
  readonly read: Pick<ReadColumns, 'rows' | 'taken' | 'decimals'>
  readonly choices: ChartChoices
  /** Days from which the limits of the chart begin anew. */
  readonly rebases: readonly BroughtRebase[]
}

export interface BroughtRebase {
  readonly startsOn: CalendarDate
  readonly reason: string
}

/** What stands in the way of the figures, row by row; nothing is added then. */
export interface FiguresToMend {
  readonly code: 'figures-to-mend'
  readonly problems: readonly RowProblem[]
}

/** A measure that was added, with how many values. */
interface AddedWithFigures {
  readonly measure: Measure
  readonly values: number
}

/**
 * Adds a measure together with the figures of a chart: both or neither.
 * @error not-here when the unit is not theirs to change; what is to be mended of the measure, or of the figures
 */
export async function addWithFigures(asking: Asking, given: NewMeasure, { read, choices, rebases }: BroughtFigures): Promise<Result<AddedWithFigures, NotHere | ToMend<MeasureFormProblem> | FiguresToMend>> {
  const fields = checkMeasure(given.typed)
  // Without a type of chart nobody knows what a value is: what is to be mended of the measure comes first.
  const values = fields.ok ? valuesOfReading({ rows: rowsForChart(read.rows, fields.value.chartType, choices.multiplier) }, fields.value, { first: earliestValue, last: asking.today }) : success([])
  if (!values.ok) return failure({ code: 'figures-to-mend', problems: values.error })
  // No chart has so many: this form is none of ours.
  if (values.value.length > mostValues) return failure(notHere)
  const added = await addMeasure(asking, given)
  if (!added.ok) return added
  const kept = await keepValues(asking, added.value, { values: values.value, way: 'paste', mark: null })
  if (!kept.ok) throw new Error(`a measure that was just added took no values: ${kept.error.code}`)
  // The chart was drawn with them. What it could not be drawn with is left out here too.
  for (const { startsOn, reason } of rebases) await addRebase(asking, added.value.measureId, startsOn, reason)
  return success({ measure: added.value, values: values.value.length })
}
