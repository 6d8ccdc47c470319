import type { CalendarDate } from '../../../../kernel/calendar-date.ts'
import { lineText } from '../../../../kernel/line-text.ts'
import type { Result } from '../../../../kernel/result.ts'
import type { CellReader } from './cell-reader.ts'
import { type KeepProblem, type RecordGround, type RecordProblem, type RecordsReading, type WhoAndWhat, mostRecords, pastDay, readRecords, whoAndWhatReader } from './record-rows.ts'
import type { TableForm, TableRow } from './table.ts'
import type { TableProblem } from './table-problem.ts'

/** What became of an application. */
export const applicationOutcomes = ['waiting', 'place', 'no-place', 'withdrawn'] as const
export type ApplicationOutcome = (typeof applicationOutcomes)[number]

/** That somebody applied for a place. */
export interface ApplicationRecord extends WhoAndWhat {
  readonly appliedOn: CalendarDate
  readonly outcome: ApplicationOutcome
  /** null while it waits. */
  readonly decidedOn: CalendarDate | null
}

export const applicationColumns = ['person', 'programme', 'applied_on', 'outcome', 'decided_on'] as const
export type ApplicationColumn = (typeof applicationColumns)[number]
export type ApplicationProblem = TableProblem<ApplicationColumn, RecordProblem>

const form: TableForm<ApplicationColumn> = { columns: applicationColumns, needed: ['person', 'programme', 'applied_on'], mostRows: mostRecords }

/**
 * Reads applications for programmes, one a row. An empty outcome is one that waits.
 * @param rows the headings first; blank rows left out
 * @error every row that is refused, with its column and the reason; then none is taken in. Two rows of one person, programme and day are one too many
 */
export function readApplications(rows: readonly TableRow[], ground: RecordGround): Result<RecordsReading<ApplicationRecord, ApplicationColumn>, readonly ApplicationProblem[]> {
  const whoAndWhat = whoAndWhatReader(ground)
  return readRecords<ApplicationRecord, ApplicationColumn>(
    rows,
    form,
    (cells, keep) => {
      const who = whoAndWhat<ApplicationColumn>(cells, keep)
      const appliedOn = pastDay(cells, keep, 'applied_on', ground.today)
      if (lineText(cells.raw('applied_on')) === '') cells.refuse('applied_on', { code: 'cell-missing' })
      const outcome = cells.word('outcome', applicationOutcomes) ?? 'waiting'
      const decidedOn = pastDay(cells, keep, 'decided_on', ground.today)
      if (who === null || appliedOn === null) return null
      const application = { ...who, appliedOn, outcome, decidedOn }
      checkDecision(application, cells, keep)
      return application
    },
    ({ personId, entryId, appliedOn }) => JSON.stringify([personId, entryId, appliedOn]),
  )
}

function checkDecision({ appliedOn, outcome, decidedOn }: ApplicationRecord, cells: CellReader<ApplicationColumn>, keep: KeepProblem<ApplicationColumn>): void {
  const isDayEmpty = lineText(cells.raw('decided_on')) === ''
  if (outcome === 'waiting' && !isDayEmpty) keep('decided_on', { code: 'decided-while-waiting' })
  if (outcome !== 'waiting' && isDayEmpty) keep('decided_on', { code: 'decision-without-day' })
  if (decidedOn !== null && decidedOn < appliedOn) keep('decided_on', { code: 'decided-before-applied' })
}
