import type { Levels } from './works.ts'

/** How a place stands in a round. */
export interface RoundState {
  readonly levels: Levels
  /** How many works of management change how partners work in this round. */
  readonly changes: number
  /** How well the decision was dealt with, 0 to 1; null before you come. */
  readonly quality: number | null
}
