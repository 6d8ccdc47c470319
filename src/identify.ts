import type { Transaction } from 'kysely'
import { standingOf } from './area/people/index.ts'
import type { Role } from './kernel/workforce.ts'
import { londonDay } from './platform/clock/london-day.ts'
import { type Credential, type FoundSession, type Viewer, findSession } from './platform/identity/index.ts'

/**
 * Who a credential belongs to: the sign-in of the platform and what the people's area knows of the person today.
 * @param transaction of the tenant that the credential names
 * @returns null when the sign-in does not hold, or the person left
 */
export async function identify(transaction: Transaction<unknown>, credential: Credential, now: Date): Promise<{ readonly viewer: Viewer; readonly isStale: boolean } | null> {
  const session = await findSession(transaction, credential, now)
  if (session === null) return null
  const standing = await standingOf(transaction, credential.tenant, session.personId, londonDay(now))
  if (standing === null || standing.hasLeft) return null
  const { organisation, personId, sessionId, mark, idleMinutes, isStale } = session
  return {
    isStale,
    viewer: { organisation, personId, sessionId, mark, idleMinutes, name: standing.name, roles: rolesOf(session, standing), odUnits: odUnitsOf(session) },
  }
}

function rolesOf({ grants }: FoundSession, { isLineManager, isSupervisor }: { readonly isLineManager: boolean; readonly isSupervisor: boolean }): ReadonlySet<Role> {
  const derived: readonly Role[] = ['member', ...(isLineManager ? (['line-manager'] as const) : []), ...(isSupervisor ? (['supervisor'] as const) : [])]
  return new Set([...derived, ...grants.map(({ role }) => role)])
}

function odUnitsOf({ grants }: FoundSession): readonly string[] {
  return grants.flatMap(({ role, unitId }) => (role === 'od-lead' && unitId !== null ? [unitId] : []))
}
