import type { Transaction } from 'kysely'
import type { DemonstrationTrust } from '../../../../demo/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type PastEvent, appendPast } from '../../../platform/audit/index.ts'
import { writeAll } from '../../../platform/database/index.ts'
import { addOrganisation, identityTables } from '../../../platform/identity/index.ts'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import { keepToldCheckIns } from '../../check-in/index.ts'
import { keepToldWeeks } from '../../role-charter/index.ts'
import { pastEventOf } from '../rules/past-event.ts'
import { demonstrationTables } from '../tables.ts'
import { rowsOf } from './rows.ts'

/** Where a load comes from, and when it was made. */
export interface Load {
  readonly seed: number
  /** The last day that the history tells of. */
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
  /** Seal what people keep for themselves alone; without them it is left out. */
  readonly keys?: PersonalKeys
}

/**
 * Writes everything of a generated trust, and its history as the beginning of its audit trail.
 * @param transaction of the tenant of the trust, which is not there yet
 */
export async function writeTrust(transaction: Transaction<unknown>, trust: DemonstrationTrust, load: Load): Promise<void> {
  const { tenantId: tenant, odsCode, name } = trust.tenant
  await addOrganisation(transaction, { tenant, odsCode, name, isDemonstration: true })
  for (const { table, rows } of rowsOf(trust, load.seed)) await writeAll(transaction, tenant, table, rows)
  const history = trust.events.map(pastEventOf)
  if (load.keys !== undefined) await keepToldCheckIns(transaction, tenant, trust.checkIns, { keys: load.keys, now: load.now })
  if (load.keys !== undefined) await keepToldWeeks(transaction, tenant, trust.charterWeeks, { keys: load.keys, now: load.now })
  await giveRoles(transaction, trust, history, load)
  await demonstrationTables(transaction).insertInto('demonstration_load').values({ tenant_id: tenant, seed: String(load.seed), told_until: load.today, loaded_at: load.now }).execute()
  const loaded: PastEvent = { at: load.now, actor: { kind: 'command' }, action: 'demonstration/loaded', details: { people: trust.people.length } }
  await appendPast(transaction, tenant, [...history, loaded])
}

/** Each role was given when the history says so, by whom it says so; one that it does not tell of, by the load. */
async function giveRoles(transaction: Transaction<unknown>, { tenant: { tenantId }, grants, units }: DemonstrationTrust, history: readonly PastEvent[], { now, newId }: Load): Promise<void> {
  const root = units.find(({ parentId }) => parentId === null)?.unitId ?? null
  const rows = grants.map(({ personId, role, unitId }) => {
    const given = history.find(({ action, subjectId, details }) => action === 'administration/role-given' && subjectId === personId && details?.['role'] === role)
    return {
      tenant_id: tenantId,
      grant_id: newId(),
      person_id: personId,
      role,
      // An OD lead of the whole trust leads from its root.
      unit_id: role === 'od-lead' ? (unitId ?? root) : null,
      granted_at: given?.at ?? now,
      granted_by: given?.actor.kind === 'person' ? given.actor.id : null,
    }
  })
  await identityTables(transaction).insertInto('role_grant').values(rows).execute()
}
