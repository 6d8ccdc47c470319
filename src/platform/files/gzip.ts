import { gunzipSync, gzipSync } from 'node:zlib'
import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import { inMemoryUnpackLimits } from './unpack-limits.ts'
import type { UnpackLimits } from './unpack-limits.ts'

interface GzipProblem {
  readonly code: 'gzip-damaged' | 'unpacks-too-large'
}

/**
 * Unpacks a gzip file in memory; its own checksum is checked.
 * @param bytes the whole file
 * @param limits what it may grow to
 * @error gzip-damaged when it is no gzip file, is cut off or does not fit its checksum
 * @error unpacks-too-large as soon as it grows beyond the limits; no more than they allow is ever held
 */
export function unpackGzip(bytes: Uint8Array, limits: UnpackLimits = inMemoryUnpackLimits): Result<Uint8Array, GzipProblem> {
  const maxOutputLength = Math.floor(Math.min(limits.maxBytes, limits.maxRatio * Math.max(bytes.length, 1)))
  try {
    return success(gunzipSync(bytes, { maxOutputLength }))
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    return failure({ code: error.code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks-too-large' : 'gzip-damaged' })
  }
}

/** Packs bytes as a gzip file, in memory. */
export function packGzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes)
}
