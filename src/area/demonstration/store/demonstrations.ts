import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Role } from '../../../kernel/workforce.ts'
import { demonstrationTables } from '../tables.ts'

/** A demonstration trust of this installation. */
export interface Demonstration {
  readonly tenant: string
  readonly name: string
}

/** The demonstration trust, or null when none is loaded. Any transaction sees it. */
export async function findDemonstration(transaction: Transaction<unknown>): Promise<Demonstration | null> {
  const row = await demonstrationTables(transaction).selectFrom('tenant').select(['id', 'name']).where('is_demonstration', '=', true).executeTakeFirst()
  return row === undefined ? null : { tenant: row.id, name: row.name }
}

/** Has an organisation that is no demonstration this code? */
export async function isCodeTaken(transaction: Transaction<unknown>, odsCode: string): Promise<boolean> {
  const row = await demonstrationTables(transaction).selectFrom('tenant').select('id').where('ods_code', '=', odsCode).where('is_demonstration', '=', false).executeTakeFirst()
  return row !== undefined
}

/**
 * The last day that the history of a demonstration tells of; null when it was not loaded by us.
 * @param transaction of the tenant
 */
export async function toldUntil(transaction: Transaction<unknown>, tenant: string): Promise<CalendarDate | null> {
  const row = await demonstrationTables(transaction).selectFrom('demonstration_load').select('told_until').where('tenant_id', '=', tenant).executeTakeFirst()
  return row === undefined ? null : row.told_until
}

/** Somebody who may be tried. */
export interface ShownPerson {
  readonly personId: string
  readonly name: string
  readonly role: Role
  /** Who they are. */
  readonly sentence: string
}

/**
 * Who may be tried: the people chosen for it who work there on a day, under the names that they have now.
 * @param transaction of the tenant
 */
export async function listShown(transaction: Transaction<unknown>, tenant: string, today: CalendarDate): Promise<readonly ShownPerson[]> {
  const rows = await demonstrationTables(transaction)
    .selectFrom('demonstration_person')
    .innerJoin('person', (join) => join.onRef('person.tenant_id', '=', 'demonstration_person.tenant_id').onRef('person.person_id', '=', 'demonstration_person.person_id'))
    .select(['demonstration_person.person_id', 'given_name', 'family_name', 'role', 'sentence'])
    .where('demonstration_person.tenant_id', '=', tenant)
    .where('erased_at', 'is', null)
    .where((where) => where.or([where('left_on', 'is', null), where('left_on', '>', today)]))
    .orderBy('place')
    .execute()
  return rows.map(({ person_id, given_name, family_name, role, sentence }) => ({ personId: person_id, name: `${given_name} ${family_name}`, role, sentence }))
}

/** How many people a demonstration has, with those who left. */
export async function countPeople(transaction: Transaction<unknown>, tenant: string): Promise<number> {
  const row = await demonstrationTables(transaction).selectFrom('person').select((select) => select.fn.countAll<string>().as('count')).where('tenant_id', '=', tenant).executeTakeFirstOrThrow()
  return Number(row.count)
}

/** One process at a time loads: the second waits here until the first is done, and then finds what it made. */
export async function holdLoading(transaction: Transaction<unknown>): Promise<void> {
  await sql`select set_config('lock_timeout', '0', true)`.execute(transaction)
  await sql`select pg_advisory_xact_lock(hashtext('evenkeel demonstration'))`.execute(transaction)
}
