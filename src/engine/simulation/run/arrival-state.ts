import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { Gaps } from './gaps.ts'
import type { Sampler } from './sampler.ts'

/** A stream of customers from outside, in the course of a run. */
export interface ArrivalState {
  readonly gaps: Gaps
  /** Station by number. */
  readonly to: number
  /** The one class, or the chance of each class and those before it. */
  readonly onlyClass: number
  readonly classesUpTo: Float64Array | null
  readonly classSource: RandomSource
  /** How many come together; null for one. */
  readonly size: Sampler | null
  /** Nobody comes before, or from then on; of appointments, `gaps` knows that. */
  readonly from: number
  readonly until: number
}
