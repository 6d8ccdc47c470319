import type { ExtractRow, ReadRows } from '../extract/extract-row.ts'
import type { Field } from '../extract/fields.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'

/** A sound row of somebody with this number: a staff nurse of Ward 7 without a supervisor. */
export function aRowOf(number: string, overrides: Partial<ExtractRow> = {}): ExtractRow {
  return {
    row: 2,
    employeeNumber: number,
    assignmentNumber: number,
    givenName: 'Ada',
    familyName: `Number ${number}`,
    email: null,
    unitPath: ['Medicine', 'Ward 7'],
    positionTitle: 'Staff Nurse',
    positionNumber: null,
    jobRole: 'Staff Nurse',
    band: '5',
    fieldOfWork: { profession: 'nursing', isClinical: true },
    fullTimeEquivalent: 1,
    status: { kind: 'held', holding: 'substantive' },
    supervisor: null,
    startDate: aDay('2020-04-01'),
    endDate: null,
    ...overrides,
  }
}

const headings: readonly (readonly [Field, string])[] = [
  ['employeeNumber', 'Employee Number'],
  ['assignmentNumber', 'Assignment Number'],
  ['givenName', 'First Name'],
  ['familyName', 'Last Name'],
  ['email', 'Email'],
  ['supervisorAssignmentNumber', 'Supervisor Assignment Number'],
]

/** Rows as they are read, numbered from row 2 on. */
export function someRows(...rows: readonly ExtractRow[]): ReadRows {
  return { rows: rows.map((row, place) => ({ ...row, row: place + 2 })), refused: [], problems: [], warnings: [], headings: new Map(headings) }
}
