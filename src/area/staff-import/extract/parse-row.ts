import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { readMailAddress } from '../../../kernel/mail-address.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { assignmentStatus, knownStatuses } from './assignment-status.ts'
import type { AssignmentStatus } from './assignment-status.ts'
import { checkDate, longestOf } from './check-cell.ts'
import { checkCell, checkNumber, checkShare, mostFullTime } from '../../people/index.ts'
import type { CellProblem } from './check-cell.ts'
import { lineText } from '../../../kernel/line-text.ts'
import type { ExtractRow, RefusedRow, SupervisorReference } from './extract-row.ts'
import { kindOf, unitLevels } from './fields.ts'
import type { Field } from './fields.ts'
import type { ExtractTableRow } from './file-problem.ts'
import type { CellPlace, ImportProblem, RowWarning, WarningCode } from './import-problem.ts'
import { payBand } from './pay-band.ts'
import { fieldOfWork } from './staff-group.ts'

/** Where the fields of a table stand, and how its cells keep dates. */
export interface RowForm {
  readonly columnOf: ReadonlyMap<Field, number>
  readonly headings: ReadonlyMap<Field, string>
  readonly columns: number
  readonly source: 'text' | 'workbook'
}

export interface RefusedWithProblems {
  readonly refused: RefusedRow
  readonly problems: readonly ImportProblem[]
}

/**
 * Reads one row of an extract.
 * @param tableRow its cells
 * @param form the columns of the fields; the needed ones are there
 * @returns the assignment with what a person should look at
 * @error every problem of the row in the order of its columns, and its numbers as far as they can be read
 */
export function parseRow(tableRow: ExtractTableRow, form: RowForm): Result<{ readonly row: ExtractRow; readonly warnings: readonly RowWarning[] }, RefusedWithProblems> {
  const cells = cellsOf(tableRow, form)
  if (isForeignLine(tableRow, cells)) return refusedLine(tableRow.row, cells)
  const { columns } = form
  const width = tableRow.cells.findLastIndex((cell) => lineText(cell) !== '') + 1
  if (width > columns) cells.refuse(null, { code: 'row-too-long', value: '', facts: { cells: width, expected: columns } })
  const row = readRow(tableRow.row, cells, form.source)
  const { problems, warnings } = cells
  if (problems.length === 0) return success({ row, warnings })
  const known = (number: string): string | null => (number === '' ? null : number)
  const placeOf = ({ field }: ImportProblem): number => (field === null ? -1 : (form.columnOf.get(field) ?? columns))
  const inOrder = problems.toSorted((one, other) => placeOf(one) - placeOf(other))
  return failure({ refused: { row: row.row, employeeNumber: known(row.employeeNumber), assignmentNumber: known(row.assignmentNumber) }, problems: inOrder })
}

type ProblemBody = ImportProblem extends infer Problem ? (Problem extends ImportProblem ? Omit<Problem, keyof CellPlace> : never) : never

interface Cells {
  readonly problems: readonly ImportProblem[]
  readonly warnings: readonly RowWarning[]
  /** The clean text of a field, empty when it is not there, says nothing or was refused. */
  readonly text: (field: Field) => string
  readonly refuse: (field: Field | null, body: ProblemBody) => void
  readonly warn: (field: Field, code: WarningCode, value: string) => void
  /** What a check makes of the text of a field; `otherwise` when the cell is empty or refused. */
  readonly checked: <Value>(field: Field, check: (text: string) => Result<Value, CellProblem>, otherwise: Value) => Value
}

function cellsOf({ row, cells }: ExtractTableRow, form: RowForm): Cells {
  const problems: ImportProblem[] = []
  const warnings: RowWarning[] = []
  const rawOf = (field: Field): string => cells[form.columnOf.get(field) ?? -1] ?? ''
  const placeOf = (field: Field | null): CellPlace => ({ row, field, column: field === null ? null : (form.headings.get(field) ?? null) })
  // A place and a body are a problem: the body has the code, the value and the facts that belong together.
  const refuse = (field: Field | null, body: ProblemBody): void => void problems.push({ ...placeOf(field), ...body } as ImportProblem)
  const fault = (field: Field, code: CellProblem): void => {
    const value = lineText(rawOf(field))
    if (code === 'cell-too-long') refuse(field, { code, value, facts: { longest: longestOf(field) } })
    else refuse(field, { code, value, facts: {} })
  }
  const read = new Map<Field, string>()
  const text = (field: Field): string => {
    const before = read.get(field)
    if (before !== undefined) return before
    const result = checkCell(rawOf(field), kindOf(field), longestOf(field))
    if (!result.ok) fault(field, result.error)
    const value = result.ok ? result.value : ''
    read.set(field, value)
    return value
  }
  const checked: Cells['checked'] = (field, check, otherwise) => {
    const value = text(field)
    if (value === '') return otherwise
    const result = check(value)
    if (!result.ok) fault(field, result.error)
    return result.ok ? result.value : otherwise
  }
  const warn: Cells['warn'] = (field, code, value) => void warnings.push({ ...placeOf(field), code, value })
  return { problems, warnings, text, refuse, warn, checked }
}

/** A line below or between the rows that is no person: a total, a note, the time of the report. */
function isForeignLine({ cells: raw }: ExtractTableRow, cells: Cells): boolean {
  const filled = raw.map(lineText).filter((cell) => cell !== '')
  if (filled.length > 3) return false
  if (/^(?:grand |sub-?)?totals?\b|^count\b|^report\b|^end of\b/iu.test(filled[0] ?? '')) return true
  return (['employeeNumber', 'assignmentNumber', 'givenName', 'familyName'] as const).every((field) => cells.text(field) === '') && cells.problems.length === 0
}

function refusedLine(row: number, cells: Cells): { readonly ok: false; readonly error: RefusedWithProblems } {
  const places = [...unitLevels, 'positionTitle', 'employeeNumber'] as const
  const value = places.map((field) => cells.text(field)).find((text) => text !== '') ?? ''
  const problem: ImportProblem = { row, column: null, field: null, code: 'row-without-person', value, facts: {} }
  return failure({ refused: { row, employeeNumber: null, assignmentNumber: null }, problems: [problem] })
}

function checkEmail(text: string): Result<string, CellProblem> {
  const address = readMailAddress(text)
  return address.ok ? address : failure('email-not-read')
}

function readRow(row: number, cells: Cells, source: 'text' | 'workbook'): ExtractRow {
  const startDate = cells.checked('startDate', (text) => checkDate(text, source), null)
  return {
    row,
    ...readNumbers(cells),
    givenName: needed(cells, 'givenName'),
    familyName: needed(cells, 'familyName'),
    email: cells.checked<string | null>('email', checkEmail, null),
    unitPath: readPath(cells),
    positionTitle: needed(cells, 'positionTitle'),
    positionNumber: cells.checked<string | null>('positionNumber', checkNumber, null),
    jobRole: cells.text('jobRole'),
    band: readBand(cells),
    fieldOfWork: readFieldOfWork(cells),
    fullTimeEquivalent: readShare(cells),
    status: readStatus(cells),
    supervisor: readSupervisor(cells),
    startDate,
    endDate: readEndDate(cells, source, startDate),
  }
}

function needed(cells: Cells, field: Field): string {
  const before = cells.problems.length
  const text = cells.text(field)
  if (text === '' && cells.problems.length === before) cells.refuse(field, { code: 'cell-missing', value: '', facts: {} })
  return text
}

/**
 * An assignment number is the employee number, for a further assignment with a hyphen and a count behind it; so each tells the other.
 * @source Electronic Staff Record as known
 */
function readNumbers(cells: Cells): Pick<ExtractRow, 'employeeNumber' | 'assignmentNumber'> {
  const before = cells.problems.length
  const employee = cells.checked('employeeNumber', checkNumber, '')
  const assignment = cells.checked('assignmentNumber', checkNumber, '')
  if (employee === '' && assignment === '' && cells.problems.length === before) cells.refuse('employeeNumber', { code: 'cell-missing', value: '', facts: {} })
  return { employeeNumber: employee || assignment.replace(/-\d{1,3}$/u, ''), assignmentNumber: assignment || employee }
}

function readPath(cells: Cells): readonly string[] {
  const before = cells.problems.length
  const path = unitLevels.map((level) => cells.text(level)).filter((name) => name !== '')
  if (path.length === 0 && cells.problems.length === before) cells.refuse('unitLevel1', { code: 'cell-missing', value: '', facts: {} })
  return path
}

function readBand(cells: Cells): ExtractRow['band'] {
  const text = cells.text('payBand')
  const band = text === '' ? undefined : payBand(text)
  if (text === '') cells.warn('payBand', 'band-missing', '')
  else if (band === undefined) cells.warn('payBand', 'band-unknown', text)
  return band ?? null
}

function readFieldOfWork(cells: Cells): ExtractRow['fieldOfWork'] {
  const words = { staffGroup: cells.text('staffGroup'), jobRole: cells.text('jobRole'), occupationCode: cells.text('occupationCode') }
  const found = fieldOfWork(words)
  const said = words.staffGroup || words.jobRole
  if (found === undefined) cells.warn('staffGroup', said === '' ? 'staff-group-missing' : 'staff-group-unknown', said)
  return found ?? null
}

function readShare(cells: Cells): number | null {
  const share = cells.checked<number | null>('fullTimeEquivalent', checkShare, null)
  if (share === null) return null
  if (share < 0 || share > mostFullTime) cells.refuse('fullTimeEquivalent', { code: 'share-out-of-range', value: cells.text('fullTimeEquivalent'), facts: { most: mostFullTime } })
  return share
}

function readStatus(cells: Cells): AssignmentStatus {
  const text = cells.text('assignmentStatus')
  const status = assignmentStatus(text)
  if (status === undefined) cells.refuse('assignmentStatus', { code: 'status-unknown', value: text, facts: { known: knownStatuses } })
  return status ?? { kind: 'held', holding: 'substantive' }
}

function readSupervisor(cells: Cells): SupervisorReference | null {
  const assignment = cells.checked('supervisorAssignmentNumber', checkNumber, '')
  const employee = cells.checked('supervisorEmployeeNumber', checkNumber, '')
  if (assignment !== '') return { by: 'assignment', number: assignment }
  return employee === '' ? null : { by: 'employee', number: employee }
}

function readEndDate(cells: Cells, source: 'text' | 'workbook', startDate: CalendarDate | null): CalendarDate | null {
  const endDate = cells.checked<CalendarDate | null>('endDate', (text) => checkDate(text, source), null)
  if (endDate !== null && startDate !== null && endDate < startDate) cells.refuse('endDate', { code: 'end-before-start', value: cells.text('endDate'), facts: { startDate } })
  return endDate
}
