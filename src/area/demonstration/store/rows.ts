import type { DemonstrationSupervision, DemonstrationTrust, ShowcasePerson } from '../../../../demo/index.ts'
import type { WrittenTable, writeAll } from '../../../platform/database/index.ts'
import { lineColumns, postColumns, unitColumns } from '../../organisation/index.ts'
import type { Holding, Person } from '../../people/index.ts'

type Row = Parameters<typeof writeAll>[3][number]

/** A table with rows to write into it. */
export interface FilledTable {
  readonly table: WrittenTable
  readonly rows: readonly Row[]
}

/** The trust as rows; what refers to others comes after them. */
export function rowsOf(trust: DemonstrationTrust): readonly FilledTable[] {
  return [
    { table: unitTable, rows: trust.units.map((unit) => ({ unit_id: unit.unitId, ...unitColumns(unit), version: unit.version })) },
    { table: personTable, rows: trust.people.map(personRow) },
    { table: postTable, rows: trust.posts.map((post) => ({ post_id: post.postId, ...postColumns(post), version: post.version })) },
    { table: holdingTable, rows: trust.holdings.map(holdingRow) },
    { table: lineTable, rows: trust.reportingLines.map(lineColumns) },
    { table: supervisionTable, rows: trust.supervisions.map(supervisionRow) },
    { table: showcaseTable, rows: trust.showcase.map(showcaseRow) },
  ]
}

const unitTable: WrittenTable = { name: 'unit', key: ['unit_id'], columns: { unit_id: 'uuid', parent_id: 'uuid', name: 'text', code: 'text', closed_on: 'date', version: 'integer' } }
const personTable: WrittenTable = {
  name: 'person',
  key: ['person_id'],
  columns: { person_id: 'uuid', given_name: 'text', family_name: 'text', email: 'text', employee_number: 'text', left_on: 'date', version: 'integer' },
}
const postTable: WrittenTable = {
  name: 'post',
  key: ['post_id'],
  columns: {
    post_id: 'uuid',
    unit_id: 'uuid',
    title: 'text',
    band: 'text',
    profession: 'text',
    stage: 'text',
    is_clinical: 'boolean',
    protected_hours: 'numeric',
    stated_span: 'integer',
    position_number: 'text',
    closed_on: 'date',
    version: 'integer',
  },
}
const holdingTable: WrittenTable = {
  name: 'holding',
  key: ['holding_id'],
  columns: { holding_id: 'uuid', person_id: 'uuid', post_id: 'uuid', kind: 'text', starts_on: 'date', ends_on: 'date', agreed_until: 'date', assignment_number: 'text', full_time_equivalent: 'numeric' },
}
const lineTable: WrittenTable = { name: 'reporting_line', key: ['post_id', 'starts_on'], columns: { post_id: 'uuid', reports_to_post_id: 'uuid', starts_on: 'date', ends_on: 'date' } }
const supervisionTable: WrittenTable = { name: 'supervision', key: ['person_id', 'supervisor_id', 'starts_on'], columns: { person_id: 'uuid', supervisor_id: 'uuid', starts_on: 'date', ends_on: 'date' } }
const showcaseTable: WrittenTable = { name: 'demonstration_person', key: ['person_id'], columns: { person_id: 'uuid', place: 'integer', role: 'text', sentence: 'text' } }

function personRow({ personId, givenName, familyName, email, employeeNumber, leftOn, version }: Person): Row {
  return { person_id: personId, given_name: givenName, family_name: familyName, email, employee_number: employeeNumber, left_on: leftOn, version }
}

function holdingRow({ holdingId, personId, postId, kind, startsOn, endsOn, agreedUntil, assignmentNumber, fullTimeEquivalent }: Holding): Row {
  return {
    holding_id: holdingId,
    person_id: personId,
    post_id: postId,
    kind,
    starts_on: startsOn,
    ends_on: endsOn,
    agreed_until: agreedUntil,
    assignment_number: assignmentNumber,
    full_time_equivalent: fullTimeEquivalent,
  }
}

function supervisionRow({ personId, supervisorId, startsOn }: DemonstrationSupervision): Row {
  return { person_id: personId, supervisor_id: supervisorId, starts_on: startsOn, ends_on: null }
}

function showcaseRow({ personId, role, sentence }: ShowcasePerson, place: number): Row {
  return { person_id: personId, place, role, sentence }
}
