import { createHash } from 'node:crypto'
import type { OidcProblem } from './oidc-problem.ts'

/** Clocks of two computers, in seconds. */
const clockTolerance = 60
/** Entra ID dates its tokens 5 minutes back; one that is much older than the sign-in was kept by somebody. */
const oldestIdToken = 15 * 60

interface IdTokenFacts {
  readonly iat: number
  readonly exp: number
  readonly azp?: unknown
  readonly at_hash?: unknown
}

/**
 * What openid-client leaves to its user once signature, issuer, audience, nonce and expiry are checked: the authorised party
 * when there is one audience, when the token was made, and whether it belongs to the access token that came with it.
 * @param now the time here
 * @source OpenID Connect Core 1.0, 3.1.3.7 (points 5, 9 and 10) and 3.1.3.8
 */
export function idTokenProblem(claims: IdTokenFacts, clientId: string, accessToken: string, now: Date): OidcProblem | undefined {
  const seconds = now.getTime() / 1000
  if (claims.azp !== undefined && claims.azp !== clientId) return { code: 'wrong-audience' }
  if (claims.exp <= seconds - clockTolerance || claims.iat < seconds - oldestIdToken || claims.iat > seconds + clockTolerance) return { code: 'expired' }
  if (claims.at_hash !== undefined && claims.at_hash !== accessTokenHash(accessToken)) return { code: 'wrong-access-token' }
  return undefined
}

/** The left half of the hash of an access token; the signatures that we take all go with SHA-256. */
export function accessTokenHash(accessToken: string): string {
  return createHash('sha256').update(accessToken, 'ascii').digest().subarray(0, 16).toString('base64url')
}
