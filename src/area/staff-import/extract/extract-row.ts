import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Band } from '../../../kernel/workforce.ts'
import type { AssignmentStatus } from './assignment-status.ts'
import type { Field } from './fields.ts'
import type { FieldOfWork } from './staff-group.ts'
import type { ImportProblem, RowWarning } from './import-problem.ts'

/** By what a row names the supervisor. */
export interface SupervisorReference {
  readonly by: 'assignment' | 'employee'
  readonly number: string
}

/** One assignment of the extract: a person in a post. What is null was empty or not known: an empty cell never erases what is here. */
export interface ExtractRow {
  readonly row: number
  readonly employeeNumber: string
  readonly assignmentNumber: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string | null
  /** Names of units from the top; at least one. */
  readonly unitPath: readonly string[]
  readonly positionTitle: string
  readonly positionNumber: string | null
  readonly jobRole: string
  readonly band: Band | null
  readonly fieldOfWork: FieldOfWork | null
  /** 0 to 1.5. */
  readonly fullTimeEquivalent: number | null
  readonly status: AssignmentStatus
  readonly supervisor: SupervisorReference | null
  readonly startDate: CalendarDate | null
  readonly endDate: CalendarDate | null
}

/** A row that has problems. Its numbers still tell that the person is in the file, as far as they could be read. */
export interface RefusedRow {
  readonly row: number
  readonly employeeNumber: string | null
  readonly assignmentNumber: string | null
}

/** All rows of an extract, read. */
export interface ReadRows {
  readonly rows: readonly ExtractRow[]
  readonly refused: readonly RefusedRow[]
  readonly problems: readonly ImportProblem[]
  readonly warnings: readonly RowWarning[]
  /** The heading of each field that is used, for problems that are found later. */
  readonly headings: ReadonlyMap<Field, string>
}
