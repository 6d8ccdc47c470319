import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Post, type ReportingLine, type Unit, lineColumns, lineOf, organisationTables, postColumns, postOf, unitColumns, unitOf } from '../../organisation/index.ts'
import { type Holding, type Person, peopleTables } from '../../people/index.ts'
import type { WrittenTable } from '../../../platform/database/index.ts'

/** The tables that an import changes, as they are written in one go. */
export const written = {
  unit: { name: 'unit', key: ['unit_id'], columns: { unit_id: 'uuid', parent_id: 'uuid', name: 'text', code: 'text', closed_on: 'date', version: 'integer' } },
  person: { name: 'person', key: ['person_id'], columns: { person_id: 'uuid', given_name: 'text', family_name: 'text', email: 'text', employee_number: 'text', left_on: 'date', version: 'integer' } },
  post: {
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
  },
  holding: {
    name: 'holding',
    key: ['holding_id'],
    columns: { holding_id: 'uuid', person_id: 'uuid', post_id: 'uuid', kind: 'text', starts_on: 'date', ends_on: 'date', agreed_until: 'date', assignment_number: 'text', full_time_equivalent: 'numeric' },
  },
  line: { name: 'reporting_line', key: ['post_id', 'starts_on'], columns: { post_id: 'uuid', reports_to_post_id: 'uuid', starts_on: 'date', ends_on: 'date' } },
} as const satisfies Readonly<Record<string, WrittenTable>>

/** The records that an import changes, by kind. */
export interface Records {
  readonly unit: Unit
  readonly person: Person
  readonly post: Post
  readonly holding: Holding
  readonly line: ReportingLine
}
export type Entity = keyof Records

type Row = Readonly<Record<string, string | number | boolean | null>>

/** Each kind of record as a row. */
export const rowOf: { readonly [Kind in Entity]: (record: Records[Kind]) => Row } = {
  unit: (unit) => ({ unit_id: unit.unitId, ...unitColumns(unit), version: unit.version }),
  person: ({ personId, givenName, familyName, email, employeeNumber, leftOn, version }) => ({ person_id: personId, given_name: givenName, family_name: familyName, email, employee_number: employeeNumber, left_on: leftOn, version }),
  post: (post) => ({ post_id: post.postId, ...postColumns(post), version: post.version }),
  holding: ({ holdingId, personId, postId, kind, startsOn, endsOn, agreedUntil, assignmentNumber, fullTimeEquivalent }) => ({
    holding_id: holdingId,
    person_id: personId,
    post_id: postId,
    kind,
    starts_on: startsOn,
    ends_on: endsOn,
    agreed_until: agreedUntil,
    assignment_number: assignmentNumber,
    full_time_equivalent: fullTimeEquivalent,
  }),
  line: lineColumns,
}

/** What tells one record of a kind from another. */
export const idOf: { readonly [Kind in Entity]: (record: Records[Kind]) => string } = {
  unit: ({ unitId }) => unitId,
  person: ({ personId }) => personId,
  post: ({ postId }) => postId,
  holding: ({ holdingId }) => holdingId,
  line: ({ postId, startsOn }) => `${postId} ${startsOn}`,
}

/** Everything of each kind that a tenant has. */
export type AllRecords = { readonly [Kind in Entity]: readonly Records[Kind][] }

/**
 * Reads the whole organisation.
 * @param isHeld holds every row until the transaction ends, so that nobody changes one between reading and writing
 */
export async function readAll(transaction: Transaction<unknown>, tenant: string, isHeld: boolean): Promise<AllRecords> {
  const [organisation, people] = [organisationTables(transaction), peopleTables(transaction)]
  const units = organisation.selectFrom('unit').selectAll().where('tenant_id', '=', tenant).orderBy('unit_id')
  const posts = organisation.selectFrom('post').selectAll().where('tenant_id', '=', tenant).orderBy('post_id')
  const lines = organisation.selectFrom('reporting_line').selectAll().where('tenant_id', '=', tenant).orderBy('post_id').orderBy('starts_on')
  const persons = people.selectFrom('person').selectAll().where('tenant_id', '=', tenant).where('erased_at', 'is', null).orderBy('person_id')
  const holdings = people.selectFrom('holding').selectAll().where('tenant_id', '=', tenant).orderBy('holding_id')
  return {
    unit: (await (isHeld ? units.forUpdate() : units).execute()).map(unitOf),
    post: (await (isHeld ? posts.forUpdate() : posts).execute()).map(postOf),
    line: (await (isHeld ? lines.forUpdate() : lines).execute()).map(lineOf),
    person: (await (isHeld ? persons.forUpdate() : persons).execute()).map((row) => ({
      personId: row.person_id,
      givenName: row.given_name,
      familyName: row.family_name,
      email: row.email,
      employeeNumber: row.employee_number,
      // Days of the database are days of the calendar, written by us; so below.
      leftOn: row.left_on as CalendarDate | null,
      version: row.version,
    })),
    holding: (await (isHeld ? holdings.forUpdate() : holdings).execute()).map((row) => ({
      holdingId: row.holding_id,
      personId: row.person_id,
      postId: row.post_id,
      kind: row.kind,
      startsOn: row.starts_on as CalendarDate,
      endsOn: row.ends_on as CalendarDate | null,
      agreedUntil: row.agreed_until as CalendarDate | null,
      assignmentNumber: row.assignment_number,
      // A numeric arrives as exact text, whatever the table's type says.
      fullTimeEquivalent: row.full_time_equivalent === null ? null : Number(row.full_time_equivalent),
    })),
  }
}
