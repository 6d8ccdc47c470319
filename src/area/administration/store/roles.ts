import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { GivenRole } from '../../../kernel/workforce.ts'
import { identityTables } from '../../../platform/identity/index.ts'
import { organisationStore, buildUnitTree, inReadingOrder, isOpenOn, pathText } from '../../organisation/index.ts'
import { type KnownName, lockStayingAdministrators, peopleTables } from '../../people/index.ts'
import type { RoleGrant, RolePerson, RoleStore } from '../service/roles.ts'

/**
 * The given roles of one organisation within one transaction.
 * @param today on which somebody has left or has not
 */
export function roleStore(transaction: Transaction<unknown>, tenant: string, today: CalendarDate): RoleStore {
  const db = identityTables(transaction)
  return {
    list: () => grants(transaction, tenant, today, sql`true`),
    grantsOf: (personId) => grants(transaction, tenant, today, sql`role_grant.person_id = ${personId}`),
    find: async (grantId) => (await grants(transaction, tenant, today, sql`grant_id = ${grantId}`))[0] ?? null,
    findPerson: (personId, day) => findPerson(transaction, tenant, personId, day, false),
    lockPerson: (personId, day) => findPerson(transaction, tenant, personId, day, true),
    async units(day) {
      const units = await organisationStore(transaction, tenant).units()
      if (units.length === 0) return []
      const tree = buildUnitTree(units)
      return inReadingOrder(tree).filter((unit) => isOpenOn(unit, day)).map(({ unitId }) => ({ unitId, path: pathText(tree, unitId) }))
    },
    async add({ grantId, personId, role, unitId, grantedAt, grantedBy }) {
      await db.insertInto('role_grant').values({ tenant_id: tenant, grant_id: grantId, person_id: personId, role, unit_id: unitId, granted_at: grantedAt, granted_by: grantedBy }).execute()
    },
    async remove(grantId) {
      const removed = await db.deleteFrom('role_grant').where('tenant_id', '=', tenant).where('grant_id', '=', grantId).returning('grant_id').executeTakeFirst()
      return removed !== undefined
    },
    lockStayingAdministrators: () => lockStayingAdministrators(transaction, tenant),
  }
}

interface GrantRow {
  readonly grant_id: string
  readonly person_id: string
  readonly role: GivenRole
  readonly unit_id: string | null
  readonly unit: string | null
  readonly granted_at: Date
  readonly granted_by: string | null
  readonly name: string | null
  readonly erased: boolean | null
  readonly left: boolean | null
  readonly giver: string | null
  readonly giver_erased: boolean | null
}

async function grants(transaction: Transaction<unknown>, tenant: string, today: CalendarDate, which: ReturnType<typeof sql>): Promise<readonly RoleGrant[]> {
  const found = await sql<GrantRow>`
    select grant_id, role_grant.person_id, role, role_grant.unit_id, unit.name as unit, granted_at, granted_by,
      person.given_name || ' ' || person.family_name as name, person.erased_at is not null as erased, coalesce(person.left_on <= ${today}, false) as left,
      giver.given_name || ' ' || giver.family_name as giver, giver.erased_at is not null as giver_erased
    from role_grant
    left join person on person.tenant_id = role_grant.tenant_id and person.person_id = role_grant.person_id
    left join person giver on giver.tenant_id = role_grant.tenant_id and giver.person_id = role_grant.granted_by
    left join unit on unit.tenant_id = role_grant.tenant_id and unit.unit_id = role_grant.unit_id
    where role_grant.tenant_id = ${tenant} and ${which}
    order by role, person.family_name, person.given_name, unit.name, grant_id
  `.execute(transaction)
  return found.rows.map((row) => ({
    grantId: row.grant_id,
    personId: row.person_id,
    name: knownName(row.name, row.erased),
    hasLeft: row.name === null || row.erased === true || row.left === true,
    role: row.role,
    unit: row.unit_id === null ? null : { unitId: row.unit_id, name: row.unit ?? '' },
    grantedAt: row.granted_at,
    grantedBy: row.granted_by === null ? null : knownName(row.giver, row.giver_erased),
  }))
}

function knownName(name: string | null, erased: boolean | null): KnownName {
  if (name === null) return { kind: 'unknown' }
  return erased === true ? { kind: 'erased' } : { kind: 'named', name }
}

async function findPerson(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate, isLocked: boolean): Promise<RolePerson | null> {
  const query = peopleTables(transaction).selectFrom('person').select(['given_name', 'family_name', 'email', 'left_on', 'erased_at']).where('tenant_id', '=', tenant).where('person_id', '=', personId)
  const row = await (isLocked ? query.forUpdate() : query).executeTakeFirst()
  if (row === undefined || row.erased_at !== null) return null
  return { personId, name: `${row.given_name} ${row.family_name}`, email: row.email, hasLeft: row.left_on !== null && row.left_on <= today }
}
