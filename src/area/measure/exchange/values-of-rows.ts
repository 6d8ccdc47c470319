import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { readOptionalLine } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { DayRange } from '../../../kernel/typed-date.ts'
import type { Measure } from '../records.ts'
import { checkValue } from '../rules/check-value.ts'
import type { EnteredValue } from '../rules/compare-values.ts'
import { needsDenominator } from '../rules/series-of-measure.ts'
import { type FileColumn, importWords as words } from '../words/import.ts'
import { valueWords } from '../words/values.ts'
import { numberOfCell } from './number-of-cell.ts'
import { type FileRow, type RefusedRow, dayIn } from './read-file.ts'

/** As long as the column of the reason. */
const longestLeftOut = 300

/**
 * The values of the rows of one measure, each on its day. A row without a day and without a number tells of the measure alone.
 * @param range the days that a value can have
 * @param refused takes every row that cannot be taken
 */
export function valuesOfRows(rows: readonly FileRow[], measure: Measure, range: DayRange, refused: RefusedRow[]): readonly EnteredValue[] {
  const days = new Set<CalendarDate>()
  return rows.filter(hasValue).flatMap((row) => {
    const day = dayIn(row, 'date', range)
    if (!day.ok) {
      refused.push(day.error)
      return []
    }
    if (days.has(day.value)) refused.push({ row: row.row, column: 'date', value: row.cells.date, reason: words.twice })
    days.add(day.value)
    const value = valueOf(row, measure)
    const leftOut = readOptionalLine(row.cells['left out because'], longestLeftOut)
    if (!value.ok) refused.push(value.error)
    if (!leftOut.ok) refused.push({ row: row.row, column: 'left out because', value: row.cells['left out because'], reason: words.leftOutUnclear })
    return value.ok && leftOut.ok ? [{ day: day.value, ...value.value, ...(leftOut.value === null ? {} : { ghostReason: leftOut.value }) }] : []
  })
}

function hasValue({ cells }: FileRow): boolean {
  return [cells.date, cells.value, cells.numerator, cells.denominator].some((cell) => cell !== '')
}

function valueOf({ row, cells }: FileRow, measure: Measure): Result<Omit<EnteredValue, 'day'>, RefusedRow> {
  const counted = needsDenominator(measure)
  const column: FileColumn = counted && cells.numerator !== '' ? 'numerator' : 'value'
  const value = numberOfCell(cells[column], counted ? { unitOfMeasurement: 'number' } : measure)
  const below = counted && cells[column] !== '' ? numberOfCell(cells.denominator, { unitOfMeasurement: 'number' }) : success(null)
  if (!value.ok) return failure({ row, column, value: cells[column], reason: words.notANumber })
  if (!below.ok) return failure({ row, column: 'denominator', value: cells.denominator, reason: words.notANumber })
  const checked = checkValue(measure.chartType, { value: value.value, denominator: below.value })
  return checked.ok ? checked : failure({ row, column, value: cells[column], reason: `${valueWords.problems[checked.error]}.` })
}
