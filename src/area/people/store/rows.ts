import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Band } from '../../../kernel/workforce.ts'
import type { Holding, Person } from '../records.ts'
import type { HeldPost, NamedPerson } from '../service/people-store.ts'
import type { PeopleTables } from '../tables.ts'

/** A person as their row has them. */
export type PersonRow = Omit<Selectable<PeopleTables['person']>, 'tenant_id' | 'erased_at'>

/** A holding as its row has it. */
export type HoldingRow = Omit<Selectable<PeopleTables['holding']>, 'tenant_id'>

/** A holding as its row has it, with what stands in the row of its post. */
export interface HeldPostRow extends HoldingRow {
  readonly title: string
  readonly band: Band
  readonly unit_id: string
}

export interface NameRow {
  readonly person_id: string
  readonly given_name: string
  readonly family_name: string
}

/** The columns of a holding `h`. */
export const holdingColumns = sql`h.holding_id, h.person_id, h.post_id, h.kind, h.starts_on, h.ends_on, h.agreed_until, h.assignment_number, h.full_time_equivalent`

/** A person by their row. */
export function personOf(row: PersonRow): Person {
  return {
    personId: row.person_id,
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    employeeNumber: row.employee_number,
    leftOn: row.left_on,
    version: row.version,
  }
}

/** A holding by its row. */
export function holdingOf(row: HoldingRow): Holding {
  return {
    holdingId: row.holding_id,
    personId: row.person_id,
    postId: row.post_id,
    kind: row.kind,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    agreedUntil: row.agreed_until,
    assignmentNumber: row.assignment_number,
    fullTimeEquivalent: row.full_time_equivalent === null ? null : Number(row.full_time_equivalent),
  }
}

/** A holding by its row, with what to say of its post. */
export function heldPostOf(row: HeldPostRow): HeldPost {
  return { ...holdingOf(row), title: row.title, band: row.band, unitId: row.unit_id }
}

/** Only what a list says of a person. */
export function namedOf({ person_id, given_name, family_name }: NameRow): NamedPerson {
  return { personId: person_id, givenName: given_name, familyName: family_name }
}

/** Ids as a list that SQL compares with. */
export function uuids(ids: readonly string[]): RawBuilder<unknown> {
  return sql`any(${ids}::uuid[])`
}

/** All of some conditions; true when there are none. */
export function all(conditions: readonly RawBuilder<unknown>[]): RawBuilder<boolean> {
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`
}
