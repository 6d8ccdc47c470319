import type { ChosenRun } from '../simulated-ward/index.ts'

/** A run and the hour that it has come to. */
export interface RunAtHour {
  readonly run: ChosenRun
  /** Whole hours, 0 to the end of the run. */
  readonly hour: number
}

/** What somebody wrote about a run. */
export interface Written {
  readonly note: string
  /** One for each question, in their order; empty where nothing was written. */
  readonly reflections: readonly string[]
}

/** A run that somebody kept: its seed and decisions, from which it is rebuilt, and what they wrote. */
export interface PracticeRun extends Written {
  readonly runId: string
  /** As the address of a run holds it. A later version of the ward may not be able to read it. */
  readonly text: string
  readonly hour: number
  /** When it was kept, or put in place of an earlier one. */
  readonly keptAt: Date
  readonly version: number
}
