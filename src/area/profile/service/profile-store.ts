import type { KeptAnswer } from '../records.ts'
import type { First } from '../rules/next.ts'

/** What one person keeps beside their profile; the store is made for that person and reaches no other. */
export interface ProfileStore {
  /** Written last first. */
  readonly answers: () => Promise<readonly KeptAnswer[]>
  /** How many there are. Whoever else keeps one for this person waits until this transaction ends. */
  readonly countForKeeping: () => Promise<number>
  readonly add: (answer: KeptAnswer) => Promise<void>
  /** False when there is none of this id. */
  readonly remove: (answerId: string) => Promise<boolean>
  /** What they chose to see first; null while they chose nothing. */
  readonly first: () => Promise<First | null>
  readonly choose: (first: First) => Promise<void>
}
