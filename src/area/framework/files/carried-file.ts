import { packGzip, unpackGzip } from '../../../platform/files/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'

/** The largest file that a page takes: it travels within the page until somebody says yes, and nothing is kept before. */
export const mostUploadBytes = 2_097_152

/** A file as text of a hidden field. */
export function carriedText(bytes: Uint8Array): string {
  return Buffer.from(packGzip(bytes)).toString('base64url')
}

/**
 * The file out of a hidden field.
 * @error broken when the field was changed or cut on the way
 */
export function carriedBytes(text: string): Result<Uint8Array, 'broken'> {
  if (!/^[\w-]+$/u.test(text)) return failure('broken')
  const unpacked = unpackGzip(Buffer.from(text, 'base64url'), { maxBytes: mostUploadBytes, maxRatio: Infinity })
  return unpacked.ok ? success(unpacked.value) : failure('broken')
}
