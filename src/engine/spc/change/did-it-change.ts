import { randomStream } from '../../../kernel/random-stream.ts'
import type { XmrOptions } from '../types.ts'
import { baselineChecks } from './baseline-checks.ts'
import { changeCautions } from './cautions.ts'
import type { ChangeAnswer } from './change-answer.ts'
import { changeDifference, inflationOf } from './change-difference.ts'
import type { ChangeQuestion } from './change-question.ts'
import { changeSignal } from './change-signal.ts'
import { modelOfSeries } from './series-model.ts'
import { simulateChange } from './simulate-change.ts'
import type { SimulatedStudy } from './simulate-change.ts'
import { changeVerdict } from './verdict.ts'

/** Points of all series of one simulation: about 50 milliseconds of work. */
const simulatedPoints = 300_000
const fewestSeries = 2_000
const mostSeries = 10_000

/**
 * Did it change? Checks the baseline, looks for signals by the named rules against limits from the baseline, gives the difference with an
 * interval, and says how often these rules would be wrong, and how often they would have seen what was hoped for, with as many points and such
 * values. The baseline is never moved.
 * @param question values before and after a registered date, with what was hoped for
 * @returns a verdict with its reasons; the same question gives the same answer
 * @source why these checks and this verdict: docs/explanation/did-it-change.md
 */
export function didItChange(question: ChangeQuestion): ChangeAnswer {
  const options: XmrOptions = { ...question.rules, improvementDirection: question.improvementDirection, fixAfterNPoints: null }
  const baseline = baselineChecks(question.baseline, options)
  const facts = {
    baseline,
    pointsAfter: question.after.filter((value) => value !== null).length,
    signal: changeSignal(question.baseline, question.after, options),
    difference: changeDifference(question.baseline, question.after, baseline.neighbours),
  }
  const chances = simulatedChances(question, facts.pointsAfter, baseline, options)
  const cautions = changeCautions(question, { ...facts, ...chances })
  return { ...changeVerdict(question, facts), cautions, ...facts, ...chances }
}

function simulatedChances(
  question: ChangeQuestion, after: number, { points: before, varies, neighbours }: ChangeAnswer['baseline'], options: XmrOptions,
): Pick<ChangeAnswer, 'model' | 'falseAlarm' | 'power'> {
  if (before < 2 || after === 0 || !varies) return { model: null, falseAlarm: null, power: null }
  const model = modelOfSeries(question.baseline.filter((value) => value !== null), question.kind, neighbours)
  const series = question.series ?? Math.min(mostSeries, Math.max(fewestSeries, Math.floor(simulatedPoints / (before + after))))
  const study: SimulatedStudy = { model, before, after, shift: 0, options, inflation: inflationOf(neighbours), series }
  const towards = question.improvementDirection === 'increase' ? 1 : -1
  return {
    model,
    falseAlarm: simulateChange(study, randomStream(question.seed, 'did-it-change/nothing-changed')),
    power: question.hopedShift === null ? null
      : simulateChange({ ...study, shift: towards * question.hopedShift }, randomStream(question.seed, 'did-it-change/hoped-shift')),
  }
}
