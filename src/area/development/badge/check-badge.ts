import { createLocalJWKSet, errors, jwtVerify } from 'jose'
import type { JWK, JWTPayload } from 'jose'
import { isJsonObject } from '../../../kernel/json-value.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { badgeAlgorithms } from './badge-key.ts'

/** What a badge that was checked says of itself: whether its sign-off still stands is to be looked up by its id. */
export interface CheckedBadge {
  readonly id: string
  readonly issuerId: string
  readonly recipientId: string
  readonly credential: JWTPayload
}

/** Why a text is no badge of ours: it cannot be read, no key of ours signed it so, it was changed, it is of a time to come, or its claims and members differ. */
export type BadgeProblem = { readonly code: 'not-a-badge' | 'not-ours' | 'changed' | 'not-yet' | 'over' | 'claims-differ' }

/** A badge is a few thousand characters. */
export const longestBadge = 64 * 1_024

/**
 * Checks a badge that anybody may have sent.
 * @param keys public keys by the address that a badge names
 * @source Open Badges 3.0, 8.2.6 (Verify a Credential)
 */
export async function checkBadge(token: string, keys: ReadonlyMap<string, JWK>, now: Date): Promise<Result<CheckedBadge, BadgeProblem>> {
  const text = token.trim()
  if (text.length > longestBadge || text.split('.').length !== 3) return failure({ code: 'not-a-badge' })
  try {
    const set = createLocalJWKSet({ keys: [...keys].map(([kid, key]) => ({ ...key, kid })) })
    const { payload } = await jwtVerify(text, set, { algorithms: [...badgeAlgorithms], requiredClaims: ['iss', 'jti', 'nbf', 'sub'], currentDate: now })
    return checked(payload)
  } catch (error) {
    return failure({ code: codeOf(error) })
  }
}

/** The claims of the token must say what the members of the credential say. */
function checked(payload: JWTPayload): Result<CheckedBadge, BadgeProblem> {
  const { iss, jti, sub, nbf, ...credential } = payload
  const [issuer, subject, validFrom, types] = [credential['issuer'], credential['credentialSubject'], credential['validFrom'], credential['type']]
  if (!Array.isArray(types) || !types.includes('OpenBadgeCredential')) return failure({ code: 'not-a-badge' })
  const isSame = isJsonObject(issuer) && issuer['id'] === iss && isJsonObject(subject) && subject['id'] === sub && credential['id'] === jti && typeof validFrom === 'string' && Date.parse(validFrom) === (nbf ?? 0) * 1_000
  if (!isSame || iss === undefined || jti === undefined || sub === undefined) return failure({ code: 'claims-differ' })
  return success({ id: jti, issuerId: iss, recipientId: sub, credential })
}

function codeOf(error: unknown): BadgeProblem['code'] {
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'changed'
  if (error instanceof errors.JWTExpired) return 'over'
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim === 'nbf' && error.reason === 'check_failed' ? 'not-yet' : 'claims-differ'
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JOSEAlgNotAllowed) return 'not-ours'
  if (error instanceof errors.JOSEError) return 'not-a-badge'
  throw error
}
