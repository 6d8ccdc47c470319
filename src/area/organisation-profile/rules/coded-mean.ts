import { type CodedValue, endCoded, largestHalfSteps, leastHalfSteps } from '../../../engine/disclosure/index.ts'

/**
 * A mean of people as it may be told: to one decimal, and near an end of what a person's mean can be only as a bound, so that the mean of each keeps two points of the scale.
 * @param means of at least one person, each in half steps of the scale
 */
export function codedMean(means: readonly number[]): CodedValue {
  // Half steps are whole halves: in whatever order people come, the sum is the same.
  const total = means.reduce((sum, one) => sum + one, 0)
  return endCoded(total / means.length, { scale: [leastHalfSteps / 2, largestHalfSteps / 2], stepsPerPoint: 10, points: 2, load: 1 / means.length, answerWeight: 0 })
}
