import type { CalendarDate } from '../../../../kernel/calendar-date.ts'
import { lineText } from '../../../../kernel/line-text.ts'
import type { Result } from '../../../../kernel/result.ts'
import { mostHours, mostPence } from '../entry-limits.ts'
import { type RecordGround, type RecordProblem, type RecordsReading, type WhoAndWhat, mostRecords, pastDay, readRecords, whoAndWhatReader } from './record-rows.ts'
import type { TableForm, TableRow } from './table.ts'
import type { TableProblem } from './table-problem.ts'

/** That somebody completed something. */
export interface CompletionRecord extends WhoAndWhat {
  readonly completedOn: CalendarDate
  /** What it took and cost, where it was written down; null is not known, and never 0. */
  readonly hours: number | null
  readonly pence: number | null
}

export const completionColumns = ['person', 'programme', 'completed_on', 'hours', 'cost'] as const
export type CompletionColumn = (typeof completionColumns)[number]
export type CompletionProblem = TableProblem<CompletionColumn, RecordProblem>

const form: TableForm<CompletionColumn> = { columns: completionColumns, needed: ['person', 'programme', 'completed_on'], mostRows: mostRecords }

/**
 * Reads completions of programmes and activities, one a row. Empty hours or cost are not known.
 * @param rows the headings first; blank rows left out
 * @error every row that is refused, with its column and the reason; then none is taken in. Two rows of one person, programme and day are one too many
 */
export function readCompletions(rows: readonly TableRow[], ground: RecordGround): Result<RecordsReading<CompletionRecord, CompletionColumn>, readonly CompletionProblem[]> {
  const whoAndWhat = whoAndWhatReader(ground)
  return readRecords<CompletionRecord, CompletionColumn>(
    rows,
    form,
    (cells, keep) => {
      const who = whoAndWhat<CompletionColumn>(cells, keep)
      const completedOn = pastDay(cells, keep, 'completed_on', ground.today)
      if (lineText(cells.raw('completed_on')) === '') cells.refuse('completed_on', { code: 'cell-missing' })
      const [hours, pence] = [cells.number('hours'), cells.pounds('cost')]
      if (hours !== null && hours > mostHours) keep('hours', { code: 'number-too-large', most: mostHours })
      if (pence !== null && pence > mostPence) keep('cost', { code: 'number-too-large', most: mostPence / 100 })
      return who === null || completedOn === null ? null : { ...who, completedOn, hours, pence }
    },
    ({ personId, entryId, completedOn }) => JSON.stringify([personId, entryId, completedOn]),
  )
}
