import { sha256Hex } from '../../../platform/files/index.ts'

/**
 * The uuid of a name: the same for the same name, for ever.
 * @returns in small letters, marked as a uuid of version 8
 * @source RFC 9562, section 5.8: 122 bits of our own choice, here the first of SHA-256
 */
export function namedUuid(name: string): string {
  const digits = sha256Hex(new TextEncoder().encode(name))
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`
}
