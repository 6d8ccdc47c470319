import type { Insertable, Selectable } from 'kysely'
import type { CharterText, CharterVersion, ClarityAnswer, ClarityCheck, ClarityStep, SealedWeek } from '../records.ts'
import type { RoleCharterTables } from '../tables.ts'

/** A row of a table of this area, without its tenant. */
export type Row<Table extends keyof RoleCharterTables> = Omit<Selectable<RoleCharterTables[Table]>, 'tenant_id'>

type TextRow = Omit<Insertable<RoleCharterTables['role_charter_version']>, 'tenant_id' | 'charter_id' | 'version' | 'written_by' | 'written_at'>

/** What stands in a charter as columns. */
export function textRow({ boxes, hours, measureIds, reviewOn }: CharterText): TextRow {
  const { purpose, accountabilities, mine, ours, time, support, measures } = boxes
  return { purpose, accountabilities, mine, ours, ask_first: boxes['ask-first'], time_split: time, support, measures, care_hours: hours.care, management_hours: hours.management, leadership_hours: hours.leadership, measure_ids: measureIds, review_on: reviewOn }
}

/** A version by its row. */
export function versionOf(row: Row<'role_charter_version'>): CharterVersion {
  const { purpose, accountabilities, mine, ours, support, measures } = row
  return {
    version: row.version,
    boxes: { purpose, accountabilities, mine, ours, 'ask-first': row.ask_first, time: row.time_split, support, measures },
    hours: { care: numberOf(row.care_hours), management: numberOf(row.management_hours), leadership: numberOf(row.leadership_hours) },
    measureIds: row.measure_ids,
    reviewOn: row.review_on,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
  }
}

function numberOf(value: string | null): number | null {
  return value === null ? null : Number(value)
}

/** A check by its row. */
export function checkOf(row: Row<'role_clarity_check'>): ClarityCheck {
  return { checkId: row.check_id, charterId: row.charter_id, holderId: row.holder_id, managerId: row.manager_id, begunAt: row.begun_at, holderInAt: row.holder_in_at, managerInAt: row.manager_in_at }
}

/** An answer by its row. */
export function clarityAnswerOf({ side, item_id, step }: Pick<Row<'role_clarity_answer'>, 'side' | 'item_id' | 'step'>): ClarityAnswer {
  // The table holds whole numbers from 1 to 5 only.
  return { side, itemId: item_id, step: step as ClarityStep }
}

/** A week by its row, still sealed. */
export function weekOf({ starts_on, sealed }: Omit<Row<'charter_week'>, 'person_id'>): SealedWeek {
  return { startsOn: starts_on, sealed }
}

/** Rows by what they belong to, each in the order in which it came. */
export function groupedBy<Found, Made>(rows: readonly Found[], keyOf: (row: Found) => string, make: (row: Found) => Made): ReadonlyMap<string, readonly Made[]> {
  const groups = new Map<string, Made[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), make(row)])
  return groups
}
