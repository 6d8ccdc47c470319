import { ellipseSemiAxes } from '../../kernel/statistics/balance-map.ts'
import { overdispersedFunnelLimits } from '../../kernel/statistics/funnel.ts'
import { pauleMandel } from '../../kernel/statistics/heterogeneity.ts'
import type { Heterogeneity } from '../../kernel/statistics/heterogeneity.ts'
import { intervalAround } from '../../kernel/statistics/interval.ts'
import type { Interval } from '../../kernel/statistics/interval.ts'
import { mean } from '../../kernel/statistics/mean.ts'
import { z95Rounded } from '../../kernel/statistics/normal.ts'
import { shrink } from '../../kernel/statistics/shrinkage.ts'
import type { ShrunkenEstimate } from '../../kernel/statistics/shrinkage.ts'
import { standardDeviation } from '../../kernel/statistics/spread.ts'

/** A score with the most that its standard error can be. */
export interface Score {
  readonly score: number
  readonly standardErrorUpper: number
}

/** One scale over all trusts of a year. */
export interface ScaleOfYear {
  readonly mean: number
  readonly standardDeviation: number
  /** Weighted centre and variance between trusts once sampling error is taken off; with upper errors the variance is a lower bound. */
  readonly among: Heterogeneity
}

/** Where one trust stands on one scale among the trusts of its year. */
export interface ScaleStanding extends Score {
  readonly interval95: Interval
  readonly z: number
  readonly fromMean: number
  /** The score drawn towards the centre of the year as far as its error asks for. */
  readonly shrunken: ShrunkenEstimate
  /** Between these limits lie 95% (99.8%) of trusts like the others of the year with so many answers. */
  readonly funnel95: Interval
  readonly funnel998: Interval
  /** Half the width, along this axis, of the region that holds both true scores with 95% probability; drawn unrotated about the score. */
  readonly ellipseSemiAxis: number
}

/** If everybody answered all questions alike there would be no error to measure; this keeps such a score from weighing without end. */
const leastStandardError = 1e-6

/**
 * What the trusts of a year have in common on one scale.
 * @param scores one for each trust with a score that year
 * @returns nothing when there are fewer than 2 or when all are equal: then no trust stands anywhere
 */
export function summariseScale(scores: readonly Score[]): ScaleOfYear | undefined {
  const values = scores.map(({ score }) => score)
  if (values.every((value) => value === values[0])) return undefined
  return { mean: mean(values), standardDeviation: standardDeviation(values), among: pauleMandel(scores.map(estimateOf)) }
}

/**
 * Where one trust stands on one scale. Only the survey scores have funnel limits and shrunken values: they rest on a sample of answers. The number of
 * managers is a full count from staff records; how it differs between trusts is coding and organisation, not sampling.
 * @param score of the trust
 * @param year  of all trusts with a score that year, this one included
 */
export function standOnScale(score: Score, year: ScaleOfYear): ScaleStanding {
  const estimate = estimateOf(score)
  const [ellipseSemiAxis] = ellipseSemiAxes([score.standardErrorUpper, score.standardErrorUpper])
  return {
    score: score.score,
    standardErrorUpper: score.standardErrorUpper,
    interval95: intervalAround(score.score, score.standardErrorUpper, z95Rounded),
    z: (score.score - year.mean) / year.standardDeviation,
    fromMean: score.score - year.mean,
    shrunken: shrink(estimate, year.among),
    funnel95: overdispersedFunnelLimits(estimate.samplingVariance, year.among, 0.95),
    funnel998: overdispersedFunnelLimits(estimate.samplingVariance, year.among, 0.998),
    ellipseSemiAxis,
  }
}

function estimateOf({ score, standardErrorUpper }: Score): { readonly value: number; readonly samplingVariance: number } {
  const error = Math.max(standardErrorUpper, leastStandardError)
  return { value: score, samplingVariance: error * error }
}
