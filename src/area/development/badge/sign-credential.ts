import { SignJWT, importJWK } from 'jose'
import type { BadgeKey } from './badge-key.ts'

/** What every credential that is signed here has. */
export interface Signable {
  readonly id: string
  readonly issuer: { readonly id: string }
  /** RFC 3339, whole seconds. */
  readonly validFrom: string
  readonly validUntil?: string
  readonly credentialSubject: { readonly id?: string }
}

/**
 * Signs a credential as a JSON web token: its payload is the credential itself, and its registered claims say the same as its members.
 * @param keyAddress where the public key can be had, https: the `kid` of the token; the header holds nothing besides `alg`, `kid` and `typ`
 * @returns a compact JWS: the badge, to be kept as it is
 * @source Open Badges 3.0, 8.2 (JSON Web Token Proof Format); W3C Verifiable Credentials Data Model 2.0
 */
export async function signCredential(credential: Signable, key: BadgeKey, keyAddress: string): Promise<string> {
  const { id, issuer, validFrom, validUntil, credentialSubject } = credential
  const claims = {
    ...credential,
    iss: issuer.id,
    jti: id,
    nbf: seconds(validFrom),
    ...(credentialSubject.id === undefined ? {} : { sub: credentialSubject.id }),
    ...(validUntil === undefined ? {} : { exp: seconds(validUntil) }),
  }
  const privateKey = await importJWK(key.privateJwk, key.algorithm)
  return new SignJWT(claims).setProtectedHeader({ alg: key.algorithm, kid: keyAddress, typ: 'JWT' }).sign(privateKey)
}

function seconds(moment: string): number {
  return Date.parse(moment) / 1_000
}
