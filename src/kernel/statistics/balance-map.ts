import { chiSquare2Quantile, normalCdf } from './normal.ts'

/** A value with its uncertainty, normal. */
export interface Uncertain {
  readonly value: number
  /** Not below 0; 0 means that the value is held to be exact. */
  readonly standardDeviation: number
}

/** Where a point lies about the two centres. Corner words are directions, never verdicts on an organisation. */
const quadrants = ['both_high', 'leadership_only', 'management_only', 'both_low'] as const
export type Quadrant = (typeof quadrants)[number]

/** Probability needed before an organisation's own survey names a direction. */
const probabilityToName = 0.9

/**
 * Semi-axes of the region that holds both true values with the given probability, drawn unrotated: errors on the two axes are taken as independent.
 * @param standardDeviations of the two axes, not below 0
 * @param coverage           0.95 unless told
 * @returns sqrt(chi-square(2) quantile) x standard deviation, in the same order
 * @example standard deviations 1 and 2: 2.4477 and 4.8955
 */
export function ellipseSemiAxes(standardDeviations: readonly [number, number], coverage = 0.95): readonly [number, number] {
  const multiple = Math.sqrt(chiSquare2Quantile(coverage))
  return [multiple * standardDeviations[0], multiple * standardDeviations[1]]
}

/**
 * Probability that a true value lies above a centre; 0.5 when the value is exact and equal to it.
 * @param estimate the value with its uncertainty
 * @param centre   the error of the centre is not added
 */
export function probabilityAbove(estimate: Uncertain, centre: number): number {
  const distance = estimate.value - centre
  return distance === 0 ? 0.5 : normalCdf(distance / estimate.standardDeviation)
}

/**
 * Probability of each quadrant about the two centres, errors on the two axes taken as independent.
 * @param management estimate and centre of the management axis
 * @param leadership estimate and centre of the leadership axis
 * @returns four probabilities that add to 1
 * @example both estimates on their centres: 0.25 each
 */
export function quadrantProbabilities(
  management: { readonly estimate: Uncertain; readonly centre: number },
  leadership: { readonly estimate: Uncertain; readonly centre: number },
): Readonly<Record<Quadrant, number>> {
  const m = probabilityAbove(management.estimate, management.centre)
  const l = probabilityAbove(leadership.estimate, leadership.centre)
  return { both_high: m * l, leadership_only: (1 - m) * l, management_only: m * (1 - l), both_low: (1 - m) * (1 - l) }
}

/**
 * The quadrant that may be named: the one with a probability of 0.90 or more, if there is one.
 * @param probabilities as `quadrantProbabilities` gives them
 */
export function namedQuadrant(probabilities: Readonly<Record<Quadrant, number>>): Quadrant | 'cannot tell' {
  return quadrants.find((quadrant) => probabilities[quadrant] >= probabilityToName) ?? 'cannot tell'
}
