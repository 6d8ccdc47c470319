import { mean } from '../../../kernel/statistics/mean.ts'
import type { ChangeAnswer, ChangeCaution } from './change-answer.ts'
import type { ChangeQuestion } from './change-question.ts'
import { driftsWithDifference } from './verdict.ts'

/** With so many points before, limits hold. */
const goodBaseline = 24

/** Counts with a smaller mean are better charted as counts. */
const smallCount = 5

/** A rate of false alarms that a reader should hear of. */
const oftenWrong = 0.2

/** A smaller chance of seeing what was hoped for makes "not yet" say little. */
const goodPower = 0.8

/**
 * What a reader should know beside the verdict.
 * @param question as asked
 * @param facts    of the answer
 */
export function changeCautions(question: ChangeQuestion, facts: Omit<ChangeAnswer, 'verdict' | 'reasons' | 'cautions'>): readonly ChangeCaution[] {
  return [...aboutBaseline(question, facts), ...aboutFaintDrift(question, facts), ...aboutChances(facts), ...aboutSize(question, facts)]
}

/** A faint drift that would explain so much of a difference should be known to its reader. */
const muchExplained = 0.5

type Facts = Parameters<typeof changeCautions>[1]

function aboutBaseline(question: ChangeQuestion, { baseline, difference }: Facts): readonly ChangeCaution[] {
  const cautions: ChangeCaution[] = []
  const { drift, specialCauses, neighbours, points } = baseline
  if (specialCauses.isWarning) cautions.push({ code: 'special-cause-in-baseline', points: specialCauses.points.length })
  if (drift.isWarning && !driftsWithDifference(baseline, difference?.difference, question.improvementDirection)) {
    cautions.push({ code: 'drift-against-the-difference', chance: drift.chance, slope: drift.slope })
  }
  if (neighbours.isAlike) cautions.push({ code: 'neighbours-alike', correlation: neighbours.correlation })
  if (points < goodBaseline) cautions.push({ code: 'baseline-below-24', points })
  if (question.kind === 'time-between') cautions.push({ code: 'other-chart-better', chart: 't' })
  if (question.kind === 'count' && mean(question.baseline.filter((value) => value !== null)) < smallCount) cautions.push({ code: 'other-chart-better', chart: 'c' })
  return cautions
}

/** A difference that is no chance, beside what the slope of the baseline would have brought by itself. */
function aboutFaintDrift({ baseline: before, after }: ChangeQuestion, { baseline, difference }: Facts): readonly ChangeCaution[] {
  if (difference === null || baseline.drift.isWarning || difference.interval.lower * difference.interval.upper <= 0) return []
  const share = (baseline.drift.slope * (before.length + after.length)) / 2 / difference.difference
  return share >= muchExplained ? [{ code: 'drift-could-explain', share }] : []
}

function aboutChances({ falseAlarm, power }: Facts): readonly ChangeCaution[] {
  const cautions: ChangeCaution[] = []
  if (falseAlarm !== null && falseAlarm.rules.chance > oftenWrong) cautions.push({ code: 'rules-often-wrong', falseAlarm: falseAlarm.rules.chance })
  if (power !== null && power.rulesAndInterval.chance < goodPower) cautions.push({ code: 'hoped-shift-hard-to-see', power: power.rulesAndInterval.chance })
  return cautions
}

/** The interval of the improvement against the smallest one that would be worth the effort. */
function aboutSize({ smallestWorthwhile, improvementDirection }: ChangeQuestion, { difference }: Facts): readonly ChangeCaution[] {
  if (smallestWorthwhile === null || difference === null) return []
  const { lower, upper } = difference.interval
  const [least, most] = improvementDirection === 'increase' ? [lower, upper] : [-upper, -lower]
  if (most < smallestWorthwhile) return [{ code: 'smaller-than-worthwhile' }]
  return least < smallestWorthwhile ? [{ code: 'may-be-smaller-than-worthwhile' }] : []
}
