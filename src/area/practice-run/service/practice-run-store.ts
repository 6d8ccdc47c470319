import type { PracticeRun } from '../records.ts'

/** The kept runs of one person; the store is made for that person and reaches no other. */
export interface PracticeRunStore {
  /** Kept last first. */
  readonly all: () => Promise<readonly PracticeRun[]>
  readonly find: (runId: string) => Promise<PracticeRun | null>
  /** How many there are. Whoever else keeps one for this person waits until this transaction ends. */
  readonly countForKeeping: () => Promise<number>
  readonly add: (run: PracticeRun) => Promise<void>
  /** @param run as it is from now on, with its new version. @param drawnFrom the version that it takes the place of; false when that is another by now: nothing was written */
  readonly change: (run: PracticeRun, drawnFrom: number) => Promise<boolean>
  readonly remove: (runId: string, drawnFrom: number) => Promise<boolean>
}
