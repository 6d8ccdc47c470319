import { createHash } from 'node:crypto'

/**
 * SHA-256 of the raw content of a file, as provenance.
 * @param bytes the file as it lies on the disk, before any decoding
 * @returns 64 lower-case hexadecimal digits
 */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
