import type { Situation } from './situation.ts'

/** A situation that has come up and waits for an answer. */
export interface Occurrence {
  /** From 0, in the order in which they come. */
  readonly number: number
  readonly situation: Situation
  readonly hour: number
  /** How often it has come up before in this run. */
  readonly metBefore: number
  /** Luck of how it goes, 0 to 1, and of whom it is about. */
  readonly luck: number
  readonly whom: number
}
