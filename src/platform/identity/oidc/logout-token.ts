import { errors, jwtVerify } from 'jose'
import type { JWTPayload } from 'jose'
import { isJsonObject } from '../../../kernel/json-value.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import type { OidcProblem, OidcProblemCode } from './oidc-problem.ts'
import { acceptedSignatures } from './provider-directory.ts'
import type { DiscoveredProvider } from './provider-directory.ts'

/** Whom a provider has signed out: a person, one of their sessions, or both; at least one is named. */
export interface SignedOutNotice {
  readonly issuer: string
  readonly subject: string | null
  readonly sid: string | null
  /** The notice's own name, by which a second sending is known. */
  readonly jti: string
}

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout'
/** A notice is sent at once; the limit also holds where it bears no expiry. */
const oldestNotice = '10 minutes'
const longestToken = 16 * 1024

/**
 * Reads a notice that a provider sends behind the person's back when they sign out there.
 * @param token as posted in `logout_token`; anybody may have sent it
 * @error as for a sign-in; malformed-answer when it is a token of another kind, such as an ID token
 * @source OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6
 */
export async function readLogoutToken(provider: DiscoveredProvider, clientId: string, token: string, now: Date): Promise<Result<SignedOutNotice, OidcProblem>> {
  if (token.length > longestToken) return failure({ code: 'answer-too-large' })
  try {
    const { payload, protectedHeader } = await jwtVerify(token, provider.keys, {
      issuer: provider.metadata.issuer,
      audience: clientId,
      algorithms: [...acceptedSignatures],
      requiredClaims: ['jti', 'events'],
      maxTokenAge: oldestNotice,
      clockTolerance: 60,
      currentDate: now,
    })
    return isOfKind(protectedHeader.typ) ? noticeFrom(payload, provider.metadata.issuer) : failure({ code: 'malformed-answer' })
  } catch (error) {
    return failure({ code: codeOf(error) })
  }
}

/** The type is recommended, not required, and some providers write the general one. */
function isOfKind(type: string | undefined): boolean {
  return type === undefined || ['logout+jwt', 'application/logout+jwt', 'jwt'].includes(type.toLowerCase())
}

function noticeFrom(payload: JWTPayload, issuer: string): Result<SignedOutNotice, OidcProblem> {
  const { sub, jti, events } = payload
  const sid = payload['sid']
  const isLogout = isJsonObject(events) && isJsonObject(events[logoutEvent])
  const subject = isName(sub) ? sub : null
  const session = isName(sid) ? sid : null
  if (!isLogout || payload['nonce'] !== undefined || !isName(jti) || (subject === null && session === null)) return failure({ code: 'malformed-answer' })
  return success({ issuer, subject, sid: session, jti })
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 255
}

/** What jose finds wrong; a fetch without an answer comes through as it is. */
function codeOf(error: unknown): OidcProblemCode {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) return claimCodes[error.claim] ?? 'malformed-answer'
  if (error instanceof errors.JOSEError) return joseCodes[error.code] ?? 'malformed-answer'
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'answer-too-large'
  if (error instanceof TypeError || error instanceof DOMException) return 'provider-unreachable'
  throw error
}

const claimCodes: Readonly<Partial<Record<string, OidcProblemCode>>> = { iss: 'wrong-issuer', aud: 'wrong-audience', iat: 'expired', exp: 'expired', nbf: 'expired' }

const joseCodes: Readonly<Partial<Record<string, OidcProblemCode>>> = {
  ERR_JOSE_ALG_NOT_ALLOWED: 'unsigned-or-weak',
  ERR_JOSE_NOT_SUPPORTED: 'unsigned-or-weak',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'wrong-signature',
  ERR_JWKS_NO_MATCHING_KEY: 'wrong-signature',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'wrong-signature',
  ERR_JWKS_INVALID: 'provider-misconfigured',
  ERR_JWKS_TIMEOUT: 'provider-unreachable',
  ERR_JOSE_GENERIC: 'provider-unreachable',
}
