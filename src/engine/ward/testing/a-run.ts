import { planOf } from '../policy/week-plan.ts'
import { ways } from '../policy/ways.ts'
import type { WeekRecord } from '../record/week-record.ts'
import type { WeekTally } from '../record/week-tally.ts'
import { type WardRun, runWard } from '../run/run-ward.ts'
import { settings } from '../setting/ward-setting.ts'

/** A run of the average ward by the balanced way, but for what is said. */
export function aRun(changes: Partial<WardRun> = {}): readonly WeekRecord[] {
  return runWard({ setting: settings.average, planOf: () => planOf(ways.balanced), weeks: 8, seed: 1, ...changes })
}

/** Sum of a number over the weeks of runs. */
export function sumOf(runs: readonly (readonly WeekRecord[])[], of: keyof WeekTally): number {
  return runs.flat().reduce((sum, { tally }) => sum + tally[of], 0)
}

/** Runs with seeds 1, 2, 3 and so on. */
export function runs(count: number, changes: Partial<WardRun> = {}): readonly (readonly WeekRecord[])[] {
  return Array.from({ length: count }, (_, index) => aRun({ seed: index + 1, ...changes }))
}

