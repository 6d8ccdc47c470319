import type { Estimate, Heterogeneity } from './heterogeneity.ts'

/** An estimate drawn towards the centre of its kind, as far as its own error asks for. */
export interface ShrunkenEstimate {
  /** How much of the distance from the centre is kept, 0 to 1. */
  readonly weight: number
  readonly value: number
  readonly standardDeviation: number
}

/**
 * Empirical-Bayes estimate: centre + weight x (value - centre), weight = tau²/(tau² + sampling variance).
 * The error of the centre is not added.
 * @param estimate  one of the estimates that `among` was made from
 * @param among     their centre and between variance
 * @source Efron and Morris 1975 (normal model, tau² estimated)
 * @example value 2, sampling variance 1, centre 1, tau² 1: weight 0.5, value 1.5, standard deviation sqrt(0.5)
 */
export function shrink(estimate: Estimate, among: Heterogeneity): ShrunkenEstimate {
  const weight = among.betweenVariance / (among.betweenVariance + estimate.samplingVariance)
  return {
    weight,
    value: among.centre + weight * (estimate.value - among.centre),
    standardDeviation: Math.sqrt(weight * estimate.samplingVariance),
  }
}
