import { type RawBuilder, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Band, HoldingKind } from '../../../kernel/workforce.ts'
import type { Holding } from '../records.ts'
import type { HeldPost, NamedPerson } from '../service/people-store.ts'

/** A holding as SQL gives it. Days are days of the calendar and bands are those of the house: both were checked when they were written. */
export interface HoldingRow {
  readonly holding_id: string
  readonly person_id: string
  readonly post_id: string
  readonly kind: HoldingKind
  readonly starts_on: CalendarDate
  readonly ends_on: CalendarDate | null
  readonly agreed_until: CalendarDate | null
  readonly assignment_number: string | null
  /** Exact, as text. */
  readonly full_time_equivalent: string | null
}

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
export const holdingColumns = sql`h.holding_id, h.person_id, h.post_id, h.kind, h.starts_on, h.ends_on, h.agreed_until, h.assignment_number, h.full_time_equivalent::text`

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

export function heldPostOf(row: HeldPostRow): HeldPost {
  return { ...holdingOf(row), title: row.title, band: row.band, unitId: row.unit_id }
}

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
