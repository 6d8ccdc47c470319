import type { Heterogeneity } from './heterogeneity.ts'
import { intervalAround, multipleFor } from './interval.ts'
import type { Interval } from './interval.ts'

/**
 * Limits within which an estimate lies by sampling error alone.
 * @param samplingVariance of the estimate, above 0
 * @param among            the centre of its kind
 * @param coverage         0.95 or 0.998 by custom
 * @source Spiegelhalter, Statistics in Medicine 24:1185, 2005
 */
export function funnelLimits(samplingVariance: number, among: Heterogeneity, coverage: number): Interval {
  return intervalAround(among.centre, Math.sqrt(samplingVariance), multipleFor(coverage))
}

/**
 * Limits within which an estimate lies by sampling error and the ordinary differences between organisations of its kind (additive
 * random effects). Where each estimate rests on many answers, plain limits would call nearly every organisation unusual.
 * @param samplingVariance of the estimate, above 0
 * @param among            centre and between variance of its kind
 * @param coverage         0.95 or 0.998 by custom
 * @source Spiegelhalter, Quality and Safety in Health Care 14:347, 2005
 * @example sampling variance 1, centre 1, tau² 3, coverage 0.95: 1 ± 1.95996 x 2
 */
export function overdispersedFunnelLimits(samplingVariance: number, among: Heterogeneity, coverage: number): Interval {
  return intervalAround(among.centre, Math.sqrt(samplingVariance + among.betweenVariance), multipleFor(coverage))
}
