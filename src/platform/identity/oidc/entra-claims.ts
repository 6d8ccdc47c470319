import { emailIn, ownClaim, textClaim } from './claim-values.ts'
import type { ClaimSet } from './claim-values.ts'

export type TenantProblem = { readonly code: 'wrong-tenant' }

/**
 * Whether a person belongs to the directory of the settings.
 * @param signed the claims of the ID token itself: nothing else may say whose directory it is
 * @param tenantId null is refused: a directory that was not named is not trusted
 */
export function tenantProblem(signed: ClaimSet, tenantId: string | null): TenantProblem | undefined {
  const tenant = textClaim(signed, 'tid')?.toLowerCase()
  return tenantId !== null && tenant === tenantId.toLowerCase() ? undefined : { code: 'wrong-tenant' }
}

/**
 * The e-mail address of a person of a directory that we trust: `email`, or the name they sign in with when it is an address
 * and no `email` came. A guest brings an address that another organisation answers for, so it is not taken.
 * @param claims of a person whose directory was checked
 * @source Microsoft identity platform, optional claims: `acct` (1: guest), `xms_edov` (whether the domain was verified), `idp`
 */
export function entraEmail(claims: ClaimSet): string | null {
  if (isGuest(claims) || isUnverified(claims)) return null
  const email = ownClaim(claims, 'email')
  const isAbsent = email === undefined || email === null || email === ''
  return emailIn(textClaim(claims, isAbsent ? 'preferred_username' : 'email'))
}

function isGuest(claims: ClaimSet): boolean {
  const home = ownClaim(claims, 'idp')
  return String(ownClaim(claims, 'acct')) === '1' || (home !== undefined && home !== ownClaim(claims, 'iss'))
}

function isUnverified(claims: ClaimSet): boolean {
  const isDomainVerified = ownClaim(claims, 'xms_edov')
  return isDomainVerified !== undefined && !['true', '1'].includes(String(isDomainVerified))
}
