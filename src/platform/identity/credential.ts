import { createHash } from 'node:crypto'
import { isId } from '../../kernel/id.ts'

/** What a browser or a link shows: which organisation, and a secret that is kept nowhere else. */
export interface Credential {
  readonly tenant: string
  /** SHA-256 of the secret, in hexadecimal: what a table may hold. */
  readonly secretSha256: string
}

/** 256 random bits. */
const secretBytes = 32
const secretForm = /^[A-Za-z0-9_-]{43}$/

/**
 * Makes a credential.
 * @param tenant id of the organisation
 * @param randomBytes a source of random bytes fit for secrets
 * @returns the text to hand out once, and what may be kept of it
 */
export function makeCredential(tenant: string, randomBytes: (count: number) => Uint8Array): { readonly text: string; readonly credential: Credential } {
  const secret = Buffer.from(randomBytes(secretBytes)).toString('base64url')
  return { text: `${tenant}.${secret}`, credential: { tenant, secretSha256: hashOf(secret) } }
}

/**
 * Reads a credential that somebody shows.
 * @returns null when it has another form; whether it is right only the table knows
 */
export function parseCredential(text: string | undefined): Credential | null {
  const [tenant, secret, ...rest] = (text ?? '').split('.')
  if (!isId(tenant) || secret === undefined || rest.length > 0 || !secretForm.test(secret)) return null
  return { tenant, secretSha256: hashOf(secret) }
}

/** A secret has 256 random bits: a plain hash cannot be turned back. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex')
}
