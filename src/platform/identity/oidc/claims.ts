import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { assuranceProblem } from './assurance.ts'
import type { AssuranceProblem } from './assurance.ts'
import { rolesProblem } from './cis2-roles.ts'
import type { RolesProblem } from './cis2-roles.ts'
import { emailIn, ownClaim, textClaim } from './claim-values.ts'
import type { ClaimSet } from './claim-values.ts'
import { entraEmail, tenantProblem } from './entra-claims.ts'
import type { TenantProblem } from './entra-claims.ts'
import type { ProviderSettings } from './provider-settings.ts'
import { groupProblem } from './required-group.ts'
import type { GroupProblem } from './required-group.ts'

/** What a provider said of a person, each statement checked to be the provider's. */
export interface Claims {
  readonly issuer: string
  readonly subject: string
  /** The ID token as it came; needed to sign out at the provider, and secret. */
  readonly idToken: string
  /** The claims of the ID token. */
  readonly signed: ClaimSet
  /** The claims of the userinfo endpoint with those of the ID token over them. */
  readonly all: ClaimSet
}

/** A person as their provider knows them. Issuer and subject together are the key; an e-mail address never is. */
export interface ExternalIdentity {
  readonly issuer: string
  readonly subject: string
  /** In small letters; null when none came or when it cannot be trusted. */
  readonly email: string | null
  readonly employeeNumber: string | null
  readonly givenName: string | null
  readonly familyName: string | null
  /** The session at the provider, to be ended when the provider says so. */
  readonly sid: string | null
  readonly idToken: string
}

/** Why a person whom a provider vouches for may not come in here. */
export type ClaimsProblem = { readonly code: 'no-subject' } | TenantProblem | RolesProblem | AssuranceProblem | GroupProblem

/**
 * Reads what a provider said of a person, and whether its settings admit them.
 * @param settings of the provider that the claims came from
 * @returns the person; no claim beyond these is kept
 * @error the first problem found: subject, directory, roles, assurance, group
 */
export function identityFrom(settings: ProviderSettings, claims: Claims): Result<ExternalIdentity, ClaimsProblem> {
  const problem = admissionProblem(settings, claims)
  if (problem !== undefined) return failure(problem)
  return success({
    issuer: claims.issuer,
    subject: claims.subject,
    email: trustedEmail(settings, claims.all),
    employeeNumber: employeeNumberIn(settings, claims.all),
    givenName: textClaim(claims.all, 'given_name', 100),
    familyName: textClaim(claims.all, 'family_name', 100),
    sid: textClaim(claims.signed, 'sid'),
    idToken: claims.idToken,
  })
}

function admissionProblem(settings: ProviderSettings, { subject, signed, all }: Claims): ClaimsProblem | undefined {
  if (!isKey(subject)) return { code: 'no-subject' }
  const ofKind =
    settings.kind === 'entra' ? tenantProblem(signed, settings.entraTenantId) : settings.kind === 'cis2' ? rolesProblem(all, settings.odsCodes) : undefined
  return ofKind ?? assuranceProblem(all, settings.acrValues ?? null) ?? groupProblem(all, settings.requiredGroup)
}

/** A subject is compared letter by letter, so nothing is trimmed. @source OpenID Connect Core 1.0, 2: at most 255 ASCII characters */
function isKey(subject: string): boolean {
  return /^[\x20-\x7e]{1,255}$/u.test(subject) && subject.trim() !== ''
}

/** The address only when the provider does not say that it is unproved. */
function trustedEmail(settings: ProviderSettings, claims: ClaimSet): string | null {
  const verified = ownClaim(claims, 'email_verified')
  if (verified !== undefined && verified !== true && verified !== 'true') return null
  return settings.kind === 'entra' ? entraEmail(claims) : emailIn(textClaim(claims, 'email'))
}

/** Some providers send the number as a number. */
function employeeNumberIn(settings: ProviderSettings, claims: ClaimSet): string | null {
  if (settings.employeeNumberClaim === null) return null
  const value = ownClaim(claims, settings.employeeNumberClaim)
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : null
  return textClaim(claims, settings.employeeNumberClaim, 64)
}
