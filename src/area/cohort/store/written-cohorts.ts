import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Cohort, DomainOutcome, Member, Sitting, Wish } from '../records.ts'
import { cohortRow } from './rows.ts'

type OfCohort<Part> = Part & { readonly cohortId: string }

/** Groups, many at once. */
export const writtenCohorts: WrittenRecords<Cohort> = {
  table: { name: 'cohort', key: ['cohort_id'], columns: { cohort_id: 'uuid', unit_id: 'uuid', entry_id: 'text', programme: 'text', name: 'text', capabilities: 'text[]', places: 'integer', closed_at: 'timestamptz', version: 'integer' } },
  rowOf: (cohort) => ({ ...cohortRow(cohort), closed_at: cohort.closedAt?.toISOString() ?? null }),
}

/** Their days. */
export const writtenSittings: WrittenRecords<OfCohort<Sitting>> = {
  table: { name: 'cohort_sitting', key: ['cohort_id', 'sitting_id'], columns: { cohort_id: 'uuid', sitting_id: 'uuid', day: 'date', noted_on: 'date' } },
  rowOf: ({ cohortId, sittingId, day, notedOn }) => ({ cohort_id: cohortId, sitting_id: sittingId, day, noted_on: notedOn }),
}

/** Who is invited. */
export const writtenCohortMembers: WrittenRecords<OfCohort<Member & { readonly countedAssessment: string | null }>> = {
  table: { name: 'cohort_member', key: ['cohort_id', 'person_id'], columns: { cohort_id: 'uuid', person_id: 'uuid', invited_on: 'date', answer: 'text', answered_at: 'timestamptz', counted_assessment: 'uuid' } },
  rowOf: ({ cohortId, personId, invitedOn, answer, answeredAt, countedAssessment }) => ({ cohort_id: cohortId, person_id: personId, invited_on: invitedOn, answer, answered_at: answeredAt?.toISOString() ?? null, counted_assessment: countedAssessment }),
}

/** Who came. */
export const writtenAttendance: WrittenRecords<OfCohort<{ readonly sittingId: string; readonly personId: string }>> = {
  table: { name: 'cohort_attendance', key: ['cohort_id', 'sitting_id', 'person_id'], columns: { cohort_id: 'uuid', sitting_id: 'uuid', person_id: 'uuid' } },
  rowOf: ({ cohortId, sittingId, personId }) => ({ cohort_id: cohortId, sitting_id: sittingId, person_id: personId }),
}

/** What came of it. */
export const writtenOutcomes: WrittenRecords<OfCohort<DomainOutcome>> = {
  table: { name: 'cohort_outcome', key: ['cohort_id', 'domain'], columns: { cohort_id: 'uuid', domain: 'text', people: 'integer', change: 'numeric', lower: 'numeric', upper: 'numeric' } },
  rowOf: ({ cohortId, domain, people, change }) => ({ cohort_id: cohortId, domain, people, change: change?.value ?? null, lower: change?.lower ?? null, upper: change?.upper ?? null }),
}

/** Who would like to be considered for what. */
export const writtenWishes: WrittenRecords<Wish & { readonly personId: string }> = {
  table: { name: 'programme_wish', key: ['person_id', 'entry_id'], columns: { person_id: 'uuid', entry_id: 'text', wished_on: 'date' } },
  rowOf: ({ personId, entryId, wishedOn }) => ({ person_id: personId, entry_id: entryId ?? '', wished_on: wishedOn }),
}
