import type { LengthName } from '../../../engine/ward/index.ts'

/** How much is run to look back at a run: the longer its weeks, the fewer futures, so that nobody waits for minutes. */
export interface Effort {
  /** Decisions that are tried, and pairs of futures of each thing tried. */
  readonly decisions: number
  readonly pairsTried: number
  /** Pairs of futures of each turning point. */
  readonly pairs: number
  /** Runs of each way of spending the week. */
  readonly runs: number
}

export const effortFor: Readonly<Record<LengthName, Effort>> = {
  'eight-weeks': { decisions: 24, pairsTried: 4, pairs: 200, runs: 20 },
  'winter': { decisions: 16, pairsTried: 4, pairs: 100, runs: 20 },
  'year': { decisions: 10, pairsTried: 3, pairs: 40, runs: 20 },
}

/** Ways of spending the week that are run beside what was chosen: the four, and what was chosen itself; then two of them in two wards. */
const waysRun = 9

/** How many runs it takes to look back. @param tried what is tried as a turning point @param points turning points at most */
export function runsOf({ pairsTried, pairs, runs }: Effort, tried: number, points: number): number {
  return 2 * (tried * pairsTried + Math.min(tried, points) * pairs) + waysRun * runs
}
