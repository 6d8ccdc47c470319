import { sum, weightedMean } from './mean.ts'

/** A value that was measured with error. */
export interface Estimate {
  readonly value: number
  /** Square of the standard error; above 0. */
  readonly samplingVariance: number
}

/** What several estimates have in common, and how far the true values behind them differ. */
export interface Heterogeneity {
  /** Weighted mean of the estimates, weights 1/(samplingVariance + betweenVariance). */
  readonly centre: number
  readonly centreStandardError: number
  /** tau²: variance of the true values; 0 when the estimates differ no more than sampling explains. */
  readonly betweenVariance: number
}

/**
 * Variance between the true values behind several estimates, and their centre.
 * @param estimates at least 2
 * @returns the tau² at which the generalised Q, sum of (value - centre)²/(samplingVariance + tau²), equals n - 1;
 *   0 when Q is below that even at tau² = 0
 * @source Paule and Mandel 1982; found by bisection to the last digit of a double
 * @example values 0 and 2, sampling variance 1 each: Q(tau²) = 2/(1 + tau²) = 1, so tau² = 1, centre 1, standard error 1
 */
export function pauleMandel(estimates: readonly Estimate[]): Heterogeneity {
  const betweenVariance = solve(estimates)
  const weights = weightsAt(estimates, betweenVariance)
  return { centre: centreOf(estimates, weights), centreStandardError: 1 / Math.sqrt(sum(weights)), betweenVariance }
}

function solve(estimates: readonly Estimate[]): number {
  const freedom = estimates.length - 1
  if (generalisedQ(estimates, 0) <= freedom) return 0
  let low = 0
  let high = 1
  while (generalisedQ(estimates, high) > freedom) high *= 2
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (generalisedQ(estimates, middle) > freedom) low = middle
    else high = middle
  }
}

function generalisedQ(estimates: readonly Estimate[], betweenVariance: number): number {
  const weights = weightsAt(estimates, betweenVariance)
  const centre = centreOf(estimates, weights)
  return sum(estimates.map(({ value }, index) => (weights[index] ?? NaN) * (value - centre) * (value - centre)))
}

function weightsAt(estimates: readonly Estimate[], betweenVariance: number): readonly number[] {
  return estimates.map(({ samplingVariance }) => 1 / (samplingVariance + betweenVariance))
}

function centreOf(estimates: readonly Estimate[], weights: readonly number[]): number {
  return weightedMean(estimates.map(({ value }) => value), weights)
}
