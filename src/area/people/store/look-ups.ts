import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { identityTables } from '../../../platform/identity/index.ts'
import type { UnitPlace } from '../rules/scope.ts'
import type { PeopleStore } from '../service/people-store.ts'
import { peopleTables } from '../tables.ts'
import { type HeldPostRow, heldPostOf, holdingColumns, uuids } from './rows.ts'

type LookUps = Pick<PeopleStore, 'units' | 'person' | 'holdingsOf' | 'rolesOf' | 'countStayingAdministrators' | 'isEmailTaken' | 'isEmployeeNumberTaken'>

/** What is known of units and of single people. */
export function lookUpsIn(transaction: Transaction<unknown>, tenant: string): LookUps {
  const db = peopleTables(transaction)
  const identity = identityTables(transaction)
  return {
    units: () => readUnits(transaction, tenant),
    async person(personId) {
      const found = await db.selectFrom('person').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).where('erased_at', 'is', null).executeTakeFirst()
      if (found === undefined) return null
      const { given_name, family_name, email, employee_number, left_on, version } = found
      // A date of the database is a day of the calendar, written by us.
      return { personId, givenName: given_name, familyName: family_name, email, employeeNumber: employee_number, leftOn: left_on as CalendarDate | null, version }
    },
    async holdingsOf(personIds) {
      const found = await sql<HeldPostRow>`
        select ${holdingColumns}, post.title, post.band, post.unit_id
        from holding h join post on post.tenant_id = h.tenant_id and post.post_id = h.post_id
        where h.tenant_id = ${tenant} and h.person_id = ${uuids(personIds)}
        order by h.starts_on desc, post.title, h.holding_id
      `.execute(transaction)
      return found.rows.map(heldPostOf)
    },
    rolesOf: (personId) => identity.selectFrom('role_grant').select(['role', 'unit_id as unitId']).where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('role').execute(),
    async countStayingAdministrators() {
      const counted = await sql<{ people: number }>`
        select count(distinct person.person_id) as people from role_grant
        join person on person.tenant_id = role_grant.tenant_id and person.person_id = role_grant.person_id
        where role_grant.tenant_id = ${tenant} and role_grant.role = 'administrator' and person.left_on is null and person.erased_at is null
      `.execute(transaction)
      return counted.rows[0]?.people ?? 0
    },
    isEmailTaken: (email, except) => isTaken('email', email, except),
    isEmployeeNumberTaken: (employeeNumber, except) => isTaken('employee_number', employeeNumber, except),
  }

  async function isTaken(column: 'email' | 'employee_number', value: string, except: string | null): Promise<boolean> {
    const others = db.selectFrom('person').select('person_id').where('tenant_id', '=', tenant).where(column, '=', value)
    return (await (except === null ? others : others.where('person_id', '!=', except)).executeTakeFirst()) !== undefined
  }
}

interface UnitRow {
  readonly unit_id: string
  readonly name: string
  readonly names: readonly string[]
  readonly line: readonly string[]
  readonly closed_on: CalendarDate | null
}

async function readUnits(transaction: Transaction<unknown>, tenant: string): Promise<readonly UnitPlace[]> {
  const found = await sql<UnitRow>`
    with recursive tree as (
      select unit_id, name, closed_on, array[]::text[] as names, array[unit_id::text] as line from unit where tenant_id = ${tenant} and parent_id is null
      union all
      select unit.unit_id, unit.name, unit.closed_on, tree.names || unit.name, tree.line || unit.unit_id::text
      from unit join tree on unit.parent_id = tree.unit_id where unit.tenant_id = ${tenant}
    )
    select unit_id, name, closed_on, names, line from tree order by names
  `.execute(transaction)
  return found.rows.map(({ unit_id, name, names, line, closed_on }) => ({ unitId: unit_id, name, path: names.length === 0 ? name : names.join(' > '), lineIds: line, closedOn: closed_on }))
}
