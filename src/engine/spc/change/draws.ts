import { log } from '../../../kernel/portable-math.ts'
import type { RandomStream } from '../../../kernel/random-stream.ts'

/** Numbers by chance that series are made of. */
export interface Draws {
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly uniform: () => number
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number
  /** Mean 1. */
  readonly exponential: () => number
}

/**
 * Draws from the usual distributions, the same on every host.
 * @param stream used by nobody else
 * @source normal: polar method (Marsaglia and Bray 1964); exponential: by the inverse of its distribution
 */
export function drawsFrom(stream: RandomStream): Draws {
  const { uniform } = stream
  let spare = NaN
  const normal = (): number => {
    if (spare === spare) {
      const kept = spare
      spare = NaN
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * log(square)) / square)
      spare = y * factor
      return x * factor
    }
  }
  return { uniform, normal, exponential: () => -log(1 - uniform()) }
}
