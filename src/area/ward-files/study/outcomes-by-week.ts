import { type OutcomeBand, type OutcomeName, type Policy, type SettingName, answerOf, deck, outcomeNames, replicationSeed, runWard, settings } from '../../../engine/ward/index.ts'
import { inRisingOrder, quantileOfSorted } from '../../../kernel/statistics/quantile.ts'

/** What is run: a ward, a way of running it, and how often. */
export interface AskedStudy {
  readonly ward: SettingName
  readonly policy: Policy
  readonly weeks: number
  readonly replications: number
  readonly seed: number
}

/**
 * Runs a ward as often as asked: each outcome by week, as the study of the engine tells it. Of each run nothing but the outcomes is kept, so that memory
 * does not limit how many there are.
 */
export function outcomesByWeek(study: AskedStudy): Readonly<Record<OutcomeName, OutcomeBand>> {
  const { weeks, replications } = study
  const kept = outcomeNames.map((name) => ({ name, values: new Float64Array(weeks * replications) }))
  for (let replication = 0; replication < replications; replication += 1) {
    runOf(study, replication).forEach(({ outcomes }, week) => {
      for (const { name, values } of kept) values[week * replications + replication] = outcomes[name]
    })
  }
  return Object.fromEntries(kept.map(({ name, values }) => [name, bandOf(values, study)])) as Record<OutcomeName, OutcomeBand> // each outcome is there
}

function runOf({ ward, policy, weeks, seed }: AskedStudy, replication: number): ReturnType<typeof runWard> {
  return runWard({
    setting: settings[ward],
    weeks,
    deck,
    seed: replicationSeed(seed, replication),
    planOf: () => policy.plan,
    answerOf: ({ situation }) => answerOf(policy, situation),
  })
}

/** @param values by week, and in each week by replication */
function bandOf(values: Float64Array, { weeks, replications }: AskedStudy): OutcomeBand {
  const sorted = Array.from({ length: weeks }, (_, week) => inRisingOrder([...values.subarray(week * replications, (week + 1) * replications)]))
  const at = (share: number): readonly number[] => sorted.map((ofWeek) => quantileOfSorted(ofWeek, share))
  return { median: at(0.5), low80: at(0.1), high80: at(0.9) }
}
