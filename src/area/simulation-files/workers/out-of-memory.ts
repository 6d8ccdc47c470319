/** A run needed more memory than the host has, or gives to a thread. */
export interface OutOfMemory {
  readonly code: 'out-of-memory'
}

/**
 * A lack of memory, where an error tells of one rather than of a mistake of ours.
 * @param error as it was thrown here, or as a thread sent it
 * @returns null for any other
 */
export function outOfMemoryIn(error: unknown): OutOfMemory | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'out-of-memory' }
  return error instanceof RangeError && error.message === 'Array buffer allocation failed' ? { code: 'out-of-memory' } : null
}
