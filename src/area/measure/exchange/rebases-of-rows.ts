import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { readLine } from '../../../kernel/line-text.ts'
import type { DayRange } from '../../../kernel/typed-date.ts'
import type { EnteredValue } from '../rules/compare-values.ts'
import { longestReason } from '../service/keep-marks.ts'
import { importWords as words } from '../words/import.ts'
import { type FileRow, type RefusedRow, dayIn } from './read-file.ts'

/** A day from which the limits of a new measure begin anew, and why. */
export interface PlannedRebase {
  readonly startsOn: CalendarDate
  readonly reason: string
}

/**
 * Where the rows of a new measure let its limits begin anew.
 * @param values  of the measure
 * @param refused takes every row that cannot be taken
 */
export function rebasesOfRows(rows: readonly FileRow[], values: readonly EnteredValue[], range: DayRange, refused: RefusedRow[]): readonly PlannedRebase[] {
  const days = new Set<CalendarDate>()
  return rows.filter(({ cells }) => cells['limits anew from'] !== '').flatMap((row) => {
    const day = dayIn(row, 'limits anew from', range)
    const reason = readLine(row.cells['limits anew because'], longestReason)
    if (!day.ok) refused.push(day.error)
    if (!reason.ok) refused.push({ row: row.row, column: 'limits anew because', value: row.cells['limits anew because'], reason: words.reasonMissing })
    if (!day.ok || !reason.ok) return []
    if (days.has(day.value)) refused.push({ row: row.row, column: 'limits anew from', value: row.cells['limits anew from'], reason: words.twice })
    days.add(day.value)
    const liesBetween = values.some((value) => value.day < day.value) && values.some((value) => value.day >= day.value)
    if (liesBetween) return [{ startsOn: day.value, reason: reason.value }]
    refused.push({ row: row.row, column: 'limits anew from', value: row.cells['limits anew from'], reason: words.nothingBetween })
    return []
  })
}
