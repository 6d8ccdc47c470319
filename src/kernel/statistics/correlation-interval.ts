import { exp, log } from '../portable-math.ts'
import { type Interval, intervalAround, multipleFor } from './interval.ts'

/**
 * Interval of a Pearson correlation.
 * @param correlation -1 to 1
 * @param pairs       4 or more; of fewer the whole range from -1 to 1
 * @param coverage    0.95 unless told
 * @source Fisher 1921: ½ ln((1 + r)/(1 - r)) is nearly normal with standard error 1/√(pairs - 3)
 * @example 0.5 of 28 pairs: 0.156 to 0.736
 */
export function correlationInterval(correlation: number, pairs: number, coverage = 0.95): Interval {
  if (pairs < 4) return { lower: -1, upper: 1 }
  if (Math.abs(correlation) === 1) return { lower: correlation, upper: correlation }
  const around = intervalAround(fisherScale(correlation), 1 / Math.sqrt(pairs - 3), multipleFor(coverage))
  return { lower: fromFisherScale(around.lower), upper: fromFisherScale(around.upper) }
}

/** Where correlations are nearly normal, and vary alike whatever they are: ½ ln((1 + r)/(1 - r)). @returns NaN from 1 and -1 on */
export function fisherScale(correlation: number): number {
  return Math.abs(correlation) < 1 ? log((1 + correlation) / (1 - correlation)) / 2 : NaN
}

/** The correlation at a place of that scale: the hyperbolic tangent. */
export function fromFisherScale(place: number): number {
  const shrunken = exp(-2 * Math.abs(place))
  const size = (1 - shrunken) / (1 + shrunken)
  return place < 0 ? -size : size
}
