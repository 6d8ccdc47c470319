import { type Transaction, sql } from 'kysely'
import { identityTables, isMatchedByNumber } from '../../../platform/identity/index.ts'
import { organisationStore, buildUnitTree, inReadingOrder, pathText, pathOf } from '../../organisation/index.ts'
import type { UnitPlace } from '../rules/scope.ts'
import type { PeopleStore } from '../service/people-store.ts'
import { peopleTables } from '../tables.ts'
import { type HeldPostRow, heldPostOf, holdingColumns, personOf, uuids } from './rows.ts'
import { lockStayingAdministrators } from './staying-administrators.ts'

type LookUps = Pick<PeopleStore, 'units' | 'person' | 'holdingsOf' | 'rolesOf' | 'hasIdentity' | 'isMatchedByNumber' | 'lockStayingAdministrators' | 'isEmailTaken' | 'isEmployeeNumberTaken'>

/** What is known of units and of single people. */
export function lookUpsIn(transaction: Transaction<unknown>, tenant: string): LookUps {
  const db = peopleTables(transaction)
  const identity = identityTables(transaction)
  return {
    units: () => readUnits(transaction, tenant),
    async person(personId) {
      const found = await db.selectFrom('person').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).where('erased_at', 'is', null).executeTakeFirst()
      return found === undefined ? null : personOf(found)
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
    hasIdentity: async (personId) => (await identity.selectFrom('external_identity').select('subject').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()) !== undefined,
    isMatchedByNumber: () => isMatchedByNumber(transaction, tenant),
    lockStayingAdministrators: () => lockStayingAdministrators(transaction, tenant),
    isEmailTaken: (email, except) => isTaken('email', email, except),
    isEmployeeNumberTaken: (employeeNumber, except) => isTaken('employee_number', employeeNumber, except),
  }

  /** Whoever else asks for the same value waits until this transaction ends: of two who would give it at the same moment one is told that it is taken. */
  async function isTaken(column: 'email' | 'employee_number', value: string, except: string | null): Promise<boolean> {
    await sql`select pg_advisory_xact_lock(hashtext(${`evenkeel ${column} ${tenant} ${value}`}))`.execute(transaction)
    const others = db.selectFrom('person').select('person_id').where('tenant_id', '=', tenant).where(column, '=', value)
    return (await (except === null ? others : others.where('person_id', '!=', except)).executeTakeFirst()) !== undefined
  }
}

async function readUnits(transaction: Transaction<unknown>, tenant: string): Promise<readonly UnitPlace[]> {
  const units = await organisationStore(transaction, tenant).units()
  if (units.length === 0) return []
  const tree = buildUnitTree(units)
  return inReadingOrder(tree).map(({ unitId, name, closedOn }) => ({ unitId, name, path: pathText(tree, unitId), lineIds: pathOf(tree, unitId).map((unit) => unit.unitId), closedOn }))
}
