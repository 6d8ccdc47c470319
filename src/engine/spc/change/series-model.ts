import { exp, log } from '../../../kernel/portable-math.ts'
import { mean } from '../../../kernel/statistics/mean.ts'
import { normalCdf } from '../../../kernel/statistics/normal.ts'
import { standardDeviation } from '../../../kernel/statistics/spread.ts'
import type { KindOfValues } from './change-question.ts'
import type { NeighbourTest } from './neighbours.ts'

/** What simulated series are like. */
export type SeriesModel =
  | { readonly kind: 'normal'; readonly mean: number; readonly deviation: number }
  /** The logarithms are normal, with this mean and deviation: lengths of stay and waits are often like that. */
  | { readonly kind: 'lognormal'; readonly logMean: number; readonly logDeviation: number }
  | { readonly kind: 'poisson'; readonly mean: number }
  | { readonly kind: 'exponential'; readonly mean: number }
  /** Each value carries on a part of the one before. */
  | { readonly kind: 'carried-on'; readonly mean: number; readonly deviation: number; readonly dependence: number }
  /** Drawn from the values themselves, blurred by a normal error of `blur` (0 for counts), never below `lowest`. */
  | { readonly kind: 'resampled'; readonly values: readonly number[]; readonly mean: number; readonly deviation: number; readonly blur: number; readonly lowest: number }

/** A usual shape is given up when values like these come from it less often than this. */
const shapeChance = 0.01

/**
 * The model of series that a baseline may be one of: the usual one for its kind, unless the values speak clearly against it.
 * @param values     at least 2, not all equal
 * @param neighbours of the same values; when alike, the model is a normal one that carries on
 */
export function modelOfSeries(values: readonly number[], kind: KindOfValues, neighbours: NeighbourTest): SeriesModel {
  const centre = mean(values)
  const deviation = standardDeviation(values)
  if (neighbours.isAlike) return { kind: 'carried-on', mean: centre, deviation, dependence: neighbours.dependence }
  if (kind === 'count' && dispersionChance(values, centre) >= shapeChance) return { kind: 'poisson', mean: centre }
  if (kind === 'time-between' && waitingChance(values, centre) >= shapeChance) return { kind: 'exponential', mean: centre }
  if (kind === 'measurement' && logsFitBetter(values, deviation)) return { kind: 'lognormal', logMean: mean(values.map(log)), logDeviation: standardDeviation(values.map(log)) }
  if (kind !== 'count' && kind !== 'time-between' && skewnessChance(values, centre) >= shapeChance) return { kind: 'normal', mean: centre, deviation }
  return { kind: 'resampled', values, mean: centre, deviation, blur: kind === 'count' ? 0 : blurOf(values.length, deviation), lowest: kind === 'measurement' ? -Infinity : 0 }
}

/** Whether values are clearly likelier (by 1 in the logarithm of the likelihood) when their logarithms are normal, not they themselves. */
function logsFitBetter(values: readonly number[], deviation: number): boolean {
  if (values.some((value) => value <= 0)) return false
  const logs = values.map(log)
  return values.length * (log(deviation) - log(standardDeviation(logs)) - mean(logs)) > 1
}

/** Source: Silverman, Density Estimation, 1986: 0.9 deviations times n^(-1/5). */
function blurOf(count: number, deviation: number): number {
  return 0.9 * deviation * exp(-0.2 * log(count))
}

/** How often counts of a steady rate vary so much more, or less, than these. Source: Fisher's index of dispersion. */
function dispersionChance(values: readonly number[], centre: number): number {
  if (values.some((value) => value < 0 || !Number.isInteger(value))) return 0
  const index = values.reduce((total, value) => total + ((value - centre) * (value - centre)) / centre, 0)
  return twoSidedChiSquare(index, values.length - 1)
}

/** How often times between events of a steady rate are so much more, or less, unequal than these. Source: Moran, JRSS B 13:147, 1951. */
function waitingChance(values: readonly number[], centre: number): number {
  if (values.some((value) => value <= 0)) return 0
  const count = values.length
  const index = (2 * count * (log(centre) - mean(values.map(log)))) / (1 + (count + 1) / (6 * count))
  return twoSidedChiSquare(index, count - 1)
}

/** Source: Wilson and Hilferty, PNAS 17:684, 1931: the cube root is near to normal. */
function twoSidedChiSquare(value: number, freedom: number): number {
  const variance = 2 / (9 * freedom)
  const root = value <= 0 ? 0 : exp(log(value / freedom) / 3)
  return 2 * normalCdf(-Math.abs((root - 1 + variance) / Math.sqrt(variance)))
}

/** How often normal values are so lopsided. Source: the exact variance of the skewness of a normal sample (Fisher 1930). */
function skewnessChance(values: readonly number[], centre: number): number {
  const count = values.length
  if (count < 8) return 1
  const moment = (power: (distance: number) => number): number => mean(values.map((value) => power(value - centre)))
  const square = moment((distance) => distance * distance)
  const skewness = moment((distance) => distance * distance * distance) / (square * Math.sqrt(square))
  const variance = (6 * (count - 2)) / ((count + 1) * (count + 3))
  return 2 * normalCdf(-Math.abs(skewness) / Math.sqrt(variance))
}
