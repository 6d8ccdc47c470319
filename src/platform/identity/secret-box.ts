import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

/** Seals what must be read again but not by who only has the database, such as a provider's client secret. */
export interface SecretBox {
  readonly seal: (text: string) => string
  /** @returns null when it was sealed with another key or is damaged */
  readonly open: (sealed: string) => string | null
}

const nonceBytes = 12
const tagBytes = 16

/**
 * @param key at least 16 characters that only this installation knows
 * @param randomBytes a source of random bytes fit for secrets
 * @source AES-256 in Galois/Counter Mode, NIST SP 800-38D; key from HMAC-SHA-256, NIST SP 800-108
 */
export function secretBox(key: string, randomBytes: (count: number) => Uint8Array): SecretBox {
  const derived = createHmac('sha256', key).update('evenkeel secret box').digest()
  return {
    seal(text) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', derived, nonce)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < nonceBytes + tagBytes) return null
      const decipher = createDecipheriv('aes-256-gcm', derived, bytes.subarray(0, nonceBytes))
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8')
      } catch {
        // The tag does not fit: another key, or damage.
        return null
      }
    },
  }
}
