import { type JWK, exportJWK, generateKeyPair } from 'jose'

/**
 * How badges can be signed: RS256 is what every verifier of Open Badges 3.0 must know; the others are allowed, and known to fewer.
 * @source Open Badges 3.0, 8.2.3 (JOSE header)
 */
export const badgeAlgorithms = ['RS256', 'ES256', 'EdDSA'] as const
export type BadgeAlgorithm = (typeof badgeAlgorithms)[number]

/** A key that signs badges. The private part is kept sealed by whoever keeps it, and is in no document and no log. */
export interface BadgeKey {
  readonly keyId: string
  readonly algorithm: BadgeAlgorithm
  readonly privateJwk: JWK
}

/** The parts of a key that are its secret, whatever its kind. @source RFC 7518, 6.2.2, 6.3.2 and 6.4; RFC 8037, 2 */
const secretParts = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k']

/** Makes a key anew: an RSA key of 2,048 bits, a key on P-256, or one on Ed25519. */
export async function newBadgeKey(keyId: string, algorithm: BadgeAlgorithm = 'RS256'): Promise<BadgeKey> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true, modulusLength: 2_048 })
  return { keyId, algorithm, privateJwk: await exportJWK(privateKey) }
}

/** The public part of a key, as its address gives it. */
export function publicKeyOf({ keyId, algorithm, privateJwk }: BadgeKey): JWK {
  const publicParts = Object.fromEntries(Object.entries(privateJwk).filter(([name]) => !secretParts.includes(name)))
  return { ...publicParts, kid: keyId, alg: algorithm, use: 'sig' }
}

/** All keys that ever signed, as a key set: badges signed by an earlier key stay verifiable. */
export function publicKeySet(keys: readonly BadgeKey[]): { readonly keys: readonly JWK[] } {
  return { keys: keys.map(publicKeyOf) }
}
