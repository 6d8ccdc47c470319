import type { Transaction } from 'kysely'
import { standingOf } from './area/people/index.ts'
import type { Role } from './kernel/workforce.ts'
import type { IdentifiedSignIn } from './platform/http/answer-route.ts'
import { londonDay } from './platform/clock/london-day.ts'
import { type Credential, type FoundSession, type KeyHolder, findKey, findSession, hasRealProvider } from './platform/identity/index.ts'

/**
 * Who a credential belongs to: the sign-in of the platform and what the people's area knows of the person today.
 * @param transaction of the tenant that the credential names
 * @param isDemonstrationOn this installation was started to be tried
 * @returns null when the sign-in does not hold, or the person left
 */
export async function identify(transaction: Transaction<unknown>, credential: Credential, now: Date, isDemonstrationOn: boolean): Promise<IdentifiedSignIn> {
  const session = await findSession(transaction, credential, now)
  if (session === null) return null
  // Whoever came in by a printed link has shown that they run this installation: they may still remove the demonstration.
  if (session.method === 'demonstration' && (await isDemonstrationOver(transaction, isDemonstrationOn))) return 'demonstration-over'
  const standing = await standingOf(transaction, credential.tenant, session.personId, londonDay(now))
  if (standing === null || standing.hasLeft) return null
  const { organisation, personId, sessionId, mark, idleMinutes, isStale } = session
  return {
    isStale,
    viewer: { organisation, personId, sessionId, mark, idleMinutes, name: standing.name, roles: rolesOf(session, standing), odUnits: odUnitsOf(session) },
  }
}

/**
 * The key that a credential belongs to, while it holds: one of a demonstration was made by whoever came along, and ends with it.
 * @param transaction of the tenant that the credential names
 */
export async function identifyKey(transaction: Transaction<unknown>, credential: Credential, now: Date, isDemonstrationOn: boolean): Promise<KeyHolder | null> {
  const key = await findKey(transaction, credential, now)
  return key?.organisation.isDemonstration === true && (await isDemonstrationOver(transaction, isDemonstrationOn)) ? null : key
}

/** Nobody comes in without proof of who they are once an installation is in real use. */
async function isDemonstrationOver(transaction: Transaction<unknown>, isDemonstrationOn: boolean): Promise<boolean> {
  return !isDemonstrationOn || hasRealProvider(transaction)
}

function rolesOf({ grants }: FoundSession, { isLineManager, isSupervisor }: { readonly isLineManager: boolean; readonly isSupervisor: boolean }): ReadonlySet<Role> {
  const derived: readonly Role[] = ['member', ...(isLineManager ? (['line-manager'] as const) : []), ...(isSupervisor ? (['supervisor'] as const) : [])]
  return new Set([...derived, ...grants.map(({ role }) => role)])
}

function odUnitsOf({ grants }: FoundSession): readonly string[] {
  return grants.flatMap(({ role, unitId }) => (role === 'od-lead' && unitId !== null ? [unitId] : []))
}
