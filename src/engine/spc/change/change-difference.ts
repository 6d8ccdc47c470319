import { intervalAround } from '../../../kernel/statistics/interval.ts'
import { studentQuantile } from '../../../kernel/statistics/student.ts'
import type { ChangeDifference } from './change-answer.ts'
import type { NeighbourTest } from './neighbours.ts'
import { momentsOf, welchDifference } from './welch.ts'

/**
 * Mean after minus mean before with its 95% interval.
 * @param baseline   and `after`: null is a gap
 * @param neighbours of the baseline: when alike, n values tell as much as n/`inflation` independent ones
 * @returns null with fewer than 2 values on a side, or when none of them varies
 */
export function changeDifference(baseline: readonly (number | null)[], after: readonly (number | null)[], neighbours: NeighbourTest): ChangeDifference | null {
  const before = moments(baseline)
  const then = moments(after)
  if (before.count < 2 || then.count < 2 || before.variance + then.variance === 0) return null
  const inflation = inflationOf(neighbours)
  const { difference, standardError, freedom } = welchDifference(before, then, inflation)
  const interval = intervalAround(difference, standardError, studentQuantile(0.975, freedom))
  return { meanBefore: before.mean, meanAfter: then.mean, difference, interval, inflation }
}

/**
 * By how much likeness of neighbours widens the variance of a mean: (1 + r)/(1 - r), 1 when they are not alike.
 * @source Bartlett, JRSS 98:536, 1935
 */
export function inflationOf({ isAlike, dependence }: NeighbourTest): number {
  return isAlike ? (1 + dependence) / (1 - dependence) : 1
}

function moments(values: readonly (number | null)[]): ReturnType<typeof momentsOf> {
  return momentsOf(Float64Array.from(values, (value) => value ?? NaN), 0, values.length)
}
