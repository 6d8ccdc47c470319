import { normalCdf, normalDensity } from '../../../../kernel/statistics/normal.ts'
import type { Law, Size } from '../model.ts'

/**
 * The mean of a law, exactly but for rounding.
 * @example normal with mean 1 and sd 1, where draws below 0 count as 0: 1.0833
 */
export function meanOfLaw(law: Law): number {
  switch (law.law) {
    case 'constant':
      return law.value
    case 'uniform':
      return (law.low + law.high) / 2
    case 'triangular':
      return (law.low + law.mode + law.high) / 3
    case 'hyperexponential':
      return 'branches' in law ? law.branches.reduce((sum, { chance, mean }) => sum + chance * mean, 0) : law.mean
    case 'normal':
      return meanAtLeast0(law.mean, law.sd)
    case 'empirical':
      return weightedMean(law.values, law.weights)
    case 'exponential':
    case 'erlang':
    case 'gamma':
    case 'lognormal':
      return law.mean
  }
}

/** How many come together on average. */
export function meanOfSize(size: Size): number {
  return typeof size === 'number' ? size : weightedMean(size.values, size.weights)
}

/** The mean of max(0, X) for a normal X: mean · Φ(mean / sd) + sd · φ(mean / sd). */
function meanAtLeast0(mean: number, sd: number): number {
  return mean * normalCdf(mean / sd) + sd * normalDensity(mean / sd)
}

function weightedMean(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return values.reduce((sum, value, index) => sum + (value * (weights[index] ?? 0)) / whole, 0)
}
