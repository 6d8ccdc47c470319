import { randomSource } from '../../../kernel/chance/random-source.ts'
import { twoTo53 } from '../../../kernel/powers-of-2.ts'
import { inRisingOrder, quantileOfSorted } from '../../../kernel/statistics/quantile.ts'
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
export function runStudy({ setting, policy, deck, weeks, replications, seed, values }: WardStudy): readonly (readonly WeekRecord[])[] {
  return Array.from({ length: replications }, (_, replication) => runWard({
    setting, weeks, deck, seed: replicationSeed(seed, replication),
    planOf: () => policy.plan,
    answerOf: ({ situation }) => answerOf(policy, situation),
    ...(values === undefined ? {} : { values }),
  }))
}

/** The seed of a replication, a whole number below 2^53. */
export function replicationSeed(seed: number, replication: number): number {
  return Math.floor(randomSource(seed, `ward/replications/${replication}`).uniform() * twoTo53)
}

/** The bands of the five outcomes, by week. */
export function bandsOf(runs: readonly (readonly WeekRecord[])[]): Readonly<Record<OutcomeName, OutcomeBand>> {
  const weeks = runs[0]?.length ?? 0
  const bandOf = (outcome: OutcomeName): OutcomeBand => {
    const ofWeek = Array.from({ length: weeks }, (_, week) => inRisingOrder(runs.map((run) => run[week]?.outcomes[outcome] ?? NaN)))
    const at = (share: number): readonly number[] => ofWeek.map((sorted) => quantileOfSorted(sorted, share))
    return { median: at(0.5), low80: at(0.1), high80: at(0.9) }
  }
  return Object.fromEntries(outcomeNames.map((name) => [name, bandOf(name)])) as Record<OutcomeName, OutcomeBand> // each outcome is there
}
