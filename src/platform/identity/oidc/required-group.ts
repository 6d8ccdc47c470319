import { isClaimSet, ownClaim, textsIn } from './claim-values.ts'
import type { ClaimSet } from './claim-values.ts'

export type GroupProblem =
  /** The provider left the groups out, as Entra ID does for people with many: assign groups to the application, or use an application role. */
  | { readonly code: 'groups-not-sent' }
  | { readonly code: 'not-in-group' }

/**
 * Whether a person belongs to the group that an organisation asks for, by `groups` or, as an application role, by `roles`.
 * @param group the object id of a group, or the value of a role
 * @source Microsoft identity platform, ID token claims: groups overage claim (`_claim_names`, `hasgroups`)
 */
export function groupProblem(claims: ClaimSet, group: string | null): GroupProblem | undefined {
  if (group === null) return undefined
  const sent = [...textsIn(ownClaim(claims, 'groups')), ...textsIn(ownClaim(claims, 'roles'))]
  if (sent.some((one) => one.toLowerCase() === group.toLowerCase())) return undefined
  return isCut(claims) || sent.length === 0 ? { code: 'groups-not-sent' } : { code: 'not-in-group' }
}

function isCut(claims: ClaimSet): boolean {
  const names = ownClaim(claims, '_claim_names')
  const isLinked = isClaimSet(names) && Object.hasOwn(names, 'groups')
  return isLinked || ['true', '1'].includes(String(ownClaim(claims, 'hasgroups')))
}
