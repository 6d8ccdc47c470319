import { nobodyLeaves, tooManyAtOnce } from '../../../engine/simulation/index.ts'
import type { ReplicationProblem } from './replicator.ts'

/**
 * What an error says of the model rather than of a mistake of ours.
 * @param error as it was thrown here, or as a thread sent it
 * @returns null for any other
 */
export function problemOf(error: unknown): ReplicationProblem | null {
  if (!(error instanceof Error)) return null
  if (error.message === tooManyAtOnce) return { code: 'too-many-customers' }
  if (error.message === nobodyLeaves) return { code: 'nobody-leaves' }
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') return { code: 'out-of-memory' }
  return error instanceof RangeError && error.message === 'Array buffer allocation failed' ? { code: 'out-of-memory' } : null
}
