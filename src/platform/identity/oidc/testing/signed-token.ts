import { constants, createHmac, generateKeyPairSync, sign } from 'node:crypto'

/** Ways of signing a token: three that are right, and what attackers try. */
export type Signing =
  | 'RS256'
  | 'PS256'
  | 'ES256'
  /** No signature at all. */
  | 'none'
  /** A shared-secret signature whose secret is the public key, which everybody knows. */
  | 'HS256-with-public-key'
  /** A shared-secret signature with the client secret: of the standard, but not taken here. */
  | 'HS256-with-client-secret'
  /** By a key that the provider does not publish, under the name of one that it does. */
  | 'unpublished-key'
  /** By a key that the token itself brings along. */
  | 'embedded-key'
  | 'RS512'

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** What the provider publishes. */
export const publishedKeys: { readonly keys: readonly Readonly<Record<string, unknown>>[] } = {
  keys: [
    { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa' },
    { ...curve.publicKey.export({ format: 'jwk' }), kid: 'curve' },
  ],
}

export interface TokenParts {
  readonly claims: Readonly<Record<string, unknown>>
  readonly signing?: Signing
  readonly type?: string
  readonly clientSecret?: string
}

/** A token in three parts, signed as told; RS256 unless told. */
export function signedToken({ claims, signing = 'RS256', type = 'JWT', clientSecret = '' }: TokenParts): string {
  const header = { typ: type, ...headerOf(signing) }
  const text = `${encoded(header)}.${encoded(claims)}`
  return `${text}.${signatureOf(signing, text, clientSecret).toString('base64url')}`
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function headerOf(signing: Signing): Readonly<Record<string, unknown>> {
  switch (signing) {
    case 'RS256':
    case 'PS256':
    case 'RS512':
      return { alg: signing, kid: 'rsa' }
    case 'ES256':
      return { alg: 'ES256', kid: 'curve' }
    case 'none':
      return { alg: 'none' }
    case 'HS256-with-public-key':
    case 'HS256-with-client-secret':
      return { alg: 'HS256', kid: 'rsa' }
    case 'unpublished-key':
      return { alg: 'RS256', kid: 'rsa' }
    case 'embedded-key':
      return { alg: 'RS256', jwk: { ...other.publicKey.export({ format: 'jwk' }), kid: 'own' }, kid: 'own' }
  }
}

function signatureOf(signing: Signing, text: string, clientSecret: string): Buffer {
  const data = Buffer.from(text)
  switch (signing) {
    case 'RS256':
      return sign('sha256', data, rsa.privateKey)
    case 'RS512':
      return sign('sha512', data, rsa.privateKey)
    case 'PS256':
      return sign('sha256', data, { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 })
    case 'ES256':
      return sign('sha256', data, { key: curve.privateKey, dsaEncoding: 'ieee-p1363' })
    case 'none':
      return Buffer.alloc(0)
    case 'HS256-with-public-key':
      return createHmac('sha256', rsa.publicKey.export({ format: 'pem', type: 'spki' })).update(data).digest()
    case 'HS256-with-client-secret':
      return createHmac('sha256', clientSecret).update(data).digest()
    case 'unpublished-key':
    case 'embedded-key':
      return sign('sha256', data, other.privateKey)
  }
}
