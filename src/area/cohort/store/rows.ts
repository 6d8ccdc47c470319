import type { Cohort, DomainOutcome, Member, Sitting } from '../records.ts'
import type { CohortTables } from '../tables.ts'

/** A row without the tenant, which every query knows. */
export type Row<Name extends keyof CohortTables> = Omit<CohortTables[Name], 'tenant_id'>

/** A group by its row. */
export function cohortOf(row: Row<'cohort'>): Cohort {
  return { cohortId: row.cohort_id, unitId: row.unit_id, entryId: row.entry_id, programme: row.programme, name: row.name, capabilities: row.capabilities, places: row.places, closedAt: row.closed_at, version: row.version }
}

/** The row of a group. */
export function cohortRow({ cohortId, unitId, entryId, programme, name, capabilities, places, closedAt, version }: Cohort): Row<'cohort'> {
  return { cohort_id: cohortId, unit_id: unitId, entry_id: entryId, programme, name, capabilities: [...capabilities], places, closed_at: closedAt, version }
}

/** A day of a group by its row. */
export function sittingOf({ sitting_id: sittingId, day, noted_on: notedOn }: Omit<Row<'cohort_sitting'>, 'cohort_id'>): Sitting {
  return { sittingId, day, notedOn }
}

/** A member by their row. */
export function memberOf(row: Omit<Row<'cohort_member'>, 'cohort_id' | 'counted_assessment'>): Member {
  return { personId: row.person_id, invitedOn: row.invited_on, answer: row.answer, answeredAt: row.answered_at }
}

/** What a group says of a domain, by its row. */
export function outcomeOf({ domain, people, change, lower, upper }: Omit<Row<'cohort_outcome'>, 'cohort_id'>): DomainOutcome {
  return { domain, people, change: change === null || lower === null || upper === null ? null : { value: Number(change), lower: Number(lower), upper: Number(upper) } }
}
