import type { ChangeAnswer, ChangeCaution, ChangeObstacle, ChangeReason } from '../../../engine/spc/index.ts'
import { numberText } from '../../../platform/design/index.ts'
import { withUnitWords } from '../../measure/index.ts'
import { answerWords as words, cautionWords, obstacleWords, ruleWords } from './question.ts'
import { type NumbersOfMeasure, shiftText, shownDifference, workedOutShiftText, workedOutText } from './number-of-measure.ts'

const whole = (value: number) => numberText(value, { decimals: 0 })

/** So many values, as a sentence says it. */
export function valuesText(count: number): string {
  return count === 1 ? '1 value' : `${whole(count)} values`
}

/** The verdict in one plain sentence; what stands in the way is part of it. */
export function verdictText({ verdict, reasons }: Pick<ChangeAnswer, 'verdict' | 'reasons'>, measureName: string): string {
  if (verdict === 'too-early') {
    const few = reasons.find((reason) => reason.code === 'few-points-after')
    return words.verdicts['too-early'](whole(few?.points ?? 0), whole(few?.needed ?? 0))
  }
  if (verdict !== 'cannot-tell') return words.verdicts[verdict](measureName)
  return `${words.cannotTell} ${reasons.filter(isObstacle).map(obstacleText).join(' ')}`
}

const otherCodes = new Set<ChangeReason['code']>(['few-points-after', 'rules-met', 'no-rule-met', 'interval-without-zero', 'interval-with-zero'])

/** What stands in the way of an answer. */
export function isObstacle(reason: ChangeReason): reason is ChangeObstacle {
  return !otherCodes.has(reason.code)
}

export function obstacleText(obstacle: ChangeObstacle): string {
  return obstacle.code === 'baseline-too-short' ? obstacleWords[obstacle.code](valuesText(obstacle.points), whole(obstacle.needed)) : obstacleWords[obstacle.code]
}

/** What a reader should know beside the verdict. */
export function cautionText(caution: ChangeCaution): string {
  switch (caution.code) {
    case 'special-cause-in-baseline':
      return cautionWords[caution.code](caution.points === 1 ? '1 value is' : `${whole(caution.points)} values are`)
    case 'drift-could-explain':
      return cautionWords[caution.code](caution.share >= 1 ? 'all' : `about ${whole(caution.share * 100)}%`)
    case 'baseline-below-24':
      return cautionWords[caution.code](valuesText(caution.points))
    case 'other-chart-better':
      return cautionWords[caution.code][caution.chart]
    default:
      return cautionWords[caution.code]
  }
}

/** What the rules see after the change; nothing is seen before there is a value. */
export function signalTexts({ signal, reasons }: Pick<ChangeAnswer, 'signal' | 'reasons'>): readonly string[] {
  if (reasons.some((reason) => reason.code === 'few-points-after' && reason.points === 0)) return [words.signal.nothingYet]
  const named = (rules: typeof signal.better) => rules.map((rule) => ruleWords[rule]).join('; ')
  const texts = [...(signal.better.length === 0 ? [] : [words.signal.better(named(signal.better))]), ...(signal.worse.length === 0 ? [] : [words.signal.worse(named(signal.worse))])]
  return texts.length === 0 ? [words.signal.none] : texts
}

/** The difference of the means, as these are shown, with its interval. */
export function differenceTexts({ difference: found }: Pick<ChangeAnswer, 'difference'>, measure: NumbersOfMeasure): readonly string[] {
  if (found === null) return [words.noDifference]
  const { meanBefore, meanAfter, interval, inflation } = found
  return [
    words.difference(withUnitWords(measure, workedOutText(measure, meanBefore)), workedOutText(measure, meanAfter), changeText(measure, shownDifference(measure, meanBefore, meanAfter))),
    words.interval(changeText(measure, interval.lower), changeText(measure, interval.upper)),
    ...(inflation > 1 ? [words.inflated] : []),
  ]
}

function changeText(measure: NumbersOfMeasure, change: number): string {
  const amount = workedOutShiftText(measure, change < 0 ? -change : change)
  if (amount === workedOutShiftText(measure, 0)) return words.same
  return change > 0 ? words.more(amount) : words.less(amount)
}

/** How often the rules would be wrong, and how likely a change of the size hoped for would have been seen. */
export function chanceTexts({ falseAlarm, power }: Pick<ChangeAnswer, 'falseAlarm' | 'power'>, measure: NumbersOfMeasure, hopedShift: number): readonly string[] {
  return [
    ...(falseAlarm === null ? [] : [words.falseAlarm(rateText(falseAlarm.rules.chance)), words.falseAlarmBoth(rateText(falseAlarm.rulesAndInterval.chance))]),
    ...(power === null ? [] : [powerText(power.rulesAndInterval.chance, shiftText(measure, hopedShift))]),
  ]
}

/**
 * A chance as people say it.
 * @example 0.125 is about 1 in 8; 0.35 about 35 in 100; 0.001 fewer than 1 in 200
 */
function rateText(chance: number): string {
  if (chance < 0.005) return words.fewerThan
  return chance > 0.3 ? words.inHundred(whole(chance * 100)) : words.oneIn(whole(1 / chance))
}

function powerText(chance: number, shift: string): string {
  const hundred = chance < 0.01 ? 'fewer than 1' : chance > 0.99 ? 'more than 99' : whole(chance * 100)
  return chance >= 0.5 ? words.power.probably(shift, hundred) : words.power.probablyNot(shift, hundred)
}
