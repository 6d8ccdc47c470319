import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Holding, Person } from '../records.ts'

/** People, many at once. */
export const writtenPeople: WrittenRecords<Person> = {
  table: { name: 'person', key: ['person_id'], columns: { person_id: 'uuid', given_name: 'text', family_name: 'text', email: 'text', employee_number: 'text', left_on: 'date', version: 'integer' } },
  rowOf: ({ personId, givenName, familyName, email, employeeNumber, leftOn, version }) => ({ person_id: personId, given_name: givenName, family_name: familyName, email, employee_number: employeeNumber, left_on: leftOn, version }),
}

/** Who holds which post, many at once. */
export const writtenHoldings: WrittenRecords<Holding> = {
  table: {
    name: 'holding',
    key: ['holding_id'],
    columns: { holding_id: 'uuid', person_id: 'uuid', post_id: 'uuid', kind: 'text', starts_on: 'date', ends_on: 'date', agreed_until: 'date', assignment_number: 'text', full_time_equivalent: 'numeric' },
  },
  rowOf: ({ holdingId, personId, postId, kind, startsOn, endsOn, agreedUntil, assignmentNumber, fullTimeEquivalent }) => ({
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
}

/** Who chose whom as supervisor, many at once. */
export const writtenSupervisions: WrittenRecords<{ readonly personId: string; readonly supervisorId: string; readonly startsOn: string }> = {
  table: { name: 'supervision', key: ['person_id', 'supervisor_id', 'starts_on'], columns: { person_id: 'uuid', supervisor_id: 'uuid', starts_on: 'date', ends_on: 'date' } },
  rowOf: ({ personId, supervisorId, startsOn }) => ({ person_id: personId, supervisor_id: supervisorId, starts_on: startsOn, ends_on: null }),
}
