import { randomSource } from '../../../kernel/chance/random-source.ts'
import { twoTo53 } from '../../../kernel/powers-of-2.ts'
import { middle80Of } from '../../../kernel/statistics/middle-80.ts'
import type { Values } from '../parameters/index.ts'
import { type Policy, answerOf } from '../policy/policy.ts'
import { type OutcomeName, type WeekRecord, outcomeNames } from '../record/week-record.ts'
import { runWard } from '../run/run-ward.ts'
import type { WardSetting } from '../setting/ward-setting.ts'
import type { Situation } from '../situations/situation.ts'

/** A ward and a way of running it, to be run many times. */
export interface WardStudy {
  readonly setting: WardSetting
  readonly policy: Policy
  readonly deck: readonly Situation[]
  readonly weeks: number
  readonly replications: number
  /** Two studies with the same seed meet the same circumstances, replication by replication. */
  readonly seed: number
  readonly values?: Values
}

/** One outcome by week: the middle of the replications, and the range of the middle 80% of them. */
export interface OutcomeBand {
  readonly median: readonly number[]
  readonly low80: readonly number[]
  readonly high80: readonly number[]
}

/** Runs a study. @returns the records of each replication, by week */
export function runStudy(study: WardStudy): readonly (readonly WeekRecord[])[] {
  return [...replicationsOf(study)]
}

/** The replications of a study, one after the other as they are asked for: nothing is kept of those that were. */
export function* replicationsOf({ setting, policy, deck, weeks, replications, seed, values }: WardStudy): Generator<readonly WeekRecord[]> {
  for (let replication = 0; replication < replications; replication += 1) {
    yield runWard({
      setting, weeks, deck, seed: replicationSeed(seed, replication),
      planOf: () => policy.plan,
      answerOf: ({ situation }) => answerOf(policy, situation),
      ...(values === undefined ? {} : { values }),
    })
  }
}

/** The seed of a replication, a whole number below 2^53. */
export function replicationSeed(seed: number, replication: number): number {
  return Math.floor(randomSource(seed, `ward/replications/${replication}`).uniform() * twoTo53)
}

/**
 * The bands of the five outcomes, by week. Of each run nothing but its outcomes is kept.
 * @param runs of the same weeks; at least one
 */
export function bandsOf(runs: Iterable<readonly Pick<WeekRecord, 'outcomes'>[]>): Readonly<Record<OutcomeName, OutcomeBand>> {
  const kept = outcomeNames.map((name) => ({ name, runs: [] as Float64Array[] }))
  for (const run of runs) for (const { name, runs: ofName } of kept) ofName.push(Float64Array.from(run, ({ outcomes }) => outcomes[name]))
  return Object.fromEntries(kept.map(({ name, runs: ofName }) => [name, bandOf(ofName)])) as Record<OutcomeName, OutcomeBand> // each outcome is there
}

function bandOf(runs: readonly Float64Array[]): OutcomeBand {
  const weeks = Array.from({ length: runs[0]?.length ?? 0 }, (_, week) => middle80Of(runs.map((run) => run[week] ?? NaN)))
  return { median: weeks.map(({ median }) => median), low80: weeks.map(({ low80 }) => low80), high80: weeks.map(({ high80 }) => high80) }
}
