import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { isClaimSet, ownClaim, textClaim } from './claim-values.ts'
import type { ClaimSet } from './claim-values.ts'

export type RolesProblem =
  /** No role list was sent: the person has none, or the scope was not granted. */
  | { readonly code: 'roles-missing' }
  | { readonly code: 'roles-malformed' }
  | { readonly code: 'no-role-here' }
  | { readonly code: 'selected-role-unknown' }
  | { readonly code: 'selected-role-elsewhere' }

/** A role of a person in an organisation, as Care Identity Authentication lists it. */
interface NationalRole {
  readonly odsCode: string
  /** The name of this role of this person; empty when it was not sent. */
  readonly personRoleId: string
}

/**
 * Whether a person may come in by one of their national roles: it must be in one of our organisations, and when the person
 * chose a role as they signed in, it is that one which counts. Organisations without a role (`nhsid_user_orgs`) admit nobody.
 * Entries that cannot be read are passed over; a list without any that can is refused.
 * @param odsCodes codes of our organisations
 * @source NHS England, Care Identity Authentication: scopes and claims (`nhsid_nrbac_roles`, `selected_roleid`)
 */
export function rolesProblem(claims: ClaimSet, odsCodes: readonly string[]): RolesProblem | undefined {
  const list = ownClaim(claims, 'nhsid_nrbac_roles')
  if (list === undefined || list === null || (Array.isArray(list) && list.length === 0)) return { code: 'roles-missing' }
  const roles = Array.isArray(list) ? list.flatMap(roleFrom) : []
  if (roles.length === 0) return { code: 'roles-malformed' }
  const ours = new Set(odsCodes.map(tidyOdsCode))
  const selected = selectedRole(claims)
  if (selected === null) return roles.some(({ odsCode }) => ours.has(odsCode)) ? undefined : { code: 'no-role-here' }
  const chosen = roles.filter(({ personRoleId }) => personRoleId === selected)
  if (chosen.length === 0) return { code: 'selected-role-unknown' }
  return chosen.every(({ odsCode }) => ours.has(odsCode)) ? undefined : { code: 'selected-role-elsewhere' }
}

/** Job role, area and role, such as S8001:G8005:R8000. */
const roleCode = /^[^:\s]+:[^:\s]+:[^:\s]+$/u

function roleFrom(entry: unknown): readonly NationalRole[] {
  if (!isClaimSet(entry)) return []
  const code = textClaim(entry, 'role_code')
  const odsCode = textClaim(entry, 'org_code', 20)
  if (code === null || odsCode === null || !roleCode.test(code)) return []
  return [{ odsCode: tidyOdsCode(odsCode), personRoleId: textClaim(entry, 'person_roleid') ?? '' }]
}

/** The role that the person chose; null when none; a text that no role has when it cannot be read, so that it is refused. */
function selectedRole(claims: ClaimSet): string | null {
  const value = ownClaim(claims, 'selected_roleid') ?? ownClaim(claims, 'selectedrole')
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  return '\0'
}
