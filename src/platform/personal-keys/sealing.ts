import { createCipheriv, createDecipheriv } from 'node:crypto'

/** A source of random bytes fit for secrets. */
export type RandomBytes = (count: number) => Uint8Array

const nonceBytes = 12
const tagBytes = 16

/**
 * Seals bytes, bound to what they are for: they open with the same words only.
 * @param key 32 bytes
 * @param boundTo additional data, which is not in what is sealed
 * @source AES-256 in Galois/Counter Mode, NIST SP 800-38D
 */
export function sealBytes(key: Uint8Array, boundTo: string, bytes: Uint8Array, randomBytes: RandomBytes): string {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(boundTo, 'utf8'))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Opens what was sealed. @returns null when the key or the words are others, or it is damaged */
export function openBytes(key: Uint8Array, boundTo: string, sealed: string): Uint8Array | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < nonceBytes + tagBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  decipher.setAAD(Buffer.from(boundTo, 'utf8'))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
  } catch {
    // The tag does not fit: another key, other words, or damage.
    return null
  }
}
