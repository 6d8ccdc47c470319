import { arctangent } from '../../../kernel/portable-arctangent.ts'
import { chiSquare2Quantile } from '../../../kernel/statistics/normal.ts'

/** Where somebody, or an organisation, stands on the map, with how sure that is. */
export interface MapEstimate {
  readonly management: number
  readonly leadership: number
  /** Error variances of both and their covariance; 0 means that a value is held to be exact. */
  readonly variance: { readonly management: number; readonly leadership: number; readonly covariance: number }
}

/** An ellipse about the estimate. */
export interface MapRegion {
  /** The longer first. */
  readonly semiAxes: readonly [number, number]
  /** Of the longer axis, in radians from the management axis towards the leadership axis; from -π/2 to π/2. */
  readonly angle: number
  /** Half of what it spans along the management axis. */
  readonly halfWidth: number
  /** Half of what it spans along the leadership axis. */
  readonly halfHeight: number
}

/** Where the whole region lies, as seen from a line. */
export type Side = 'above' | 'below' | 'cannot-tell'

export interface RegionSides {
  readonly management: Side
  readonly leadership: Side
  readonly direction: 'more-management' | 'more-leadership' | 'cannot-tell'
}

/** A direction on the map: how much each axis counts. */
type Direction = readonly [number, number]

/**
 * The region that holds both true values together with a given probability.
 * @param coverage 0 to 1, 1 exclusive; 0.95 unless told
 * @source principal axes of the covariance; semi-axes √(chi-square(2) quantile x eigenvalue)
 * @example variances 1 and 1, covariance 0.5: semi-axes 2.998 and 1.731, angle π/4
 */
export function regionOf(estimate: MapEstimate, coverage = 0.95): MapRegion {
  const { management, leadership, covariance } = soundVariance(estimate)
  const quantile = chiSquare2Quantile(coverage)
  const [middle, half] = [(management + leadership) / 2, (management - leadership) / 2]
  const spread = Math.sqrt(half * half + covariance * covariance)
  return {
    semiAxes: [Math.sqrt(quantile * (middle + spread)), Math.sqrt(quantile * Math.max(0, middle - spread))],
    angle: arctangent(covariance, half) / 2,
    halfWidth: Math.sqrt(quantile * management),
    halfHeight: Math.sqrt(quantile * leadership),
  }
}

/**
 * On which side of each middle line, and of the line on which both are equal, a person's whole 95% region lies. A region that touches a line is not wholly on one side.
 * @param middle of both axes, the same for everybody
 * @source the farthest that an ellipse reaches in a direction u is √(chi-square(2) quantile x u'Vu)
 */
export function wholeRegionSides(estimate: MapEstimate, middle: number): RegionSides {
  const ahead = sideOf(estimate, [1, -1], 0)
  return {
    management: sideOf(estimate, [1, 0], middle),
    leadership: sideOf(estimate, [0, 1], middle),
    direction: ahead === 'cannot-tell' ? ahead : ahead === 'above' ? 'more-management' : 'more-leadership',
  }
}

function sideOf(estimate: MapEstimate, direction: Direction, line: number): Side {
  const [m, l] = direction
  const distance = m * estimate.management + l * estimate.leadership - line
  if (Math.abs(distance) > reachOf(estimate, direction)) return distance > 0 ? 'above' : 'below'
  return 'cannot-tell'
}

function reachOf(estimate: MapEstimate, [m, l]: Direction): number {
  const { management, leadership, covariance } = soundVariance(estimate)
  return Math.sqrt(chiSquare2Quantile(0.95) * Math.max(0, m * m * management + 2 * m * l * covariance + l * l * leadership))
}

/** Variances not below 0, and a covariance that is possible with them: rounding may lead out by the last digit. */
export function soundVariance({ variance }: MapEstimate): MapEstimate['variance'] {
  const [management, leadership] = [Math.max(0, variance.management), Math.max(0, variance.leadership)]
  const most = Math.sqrt(management * leadership)
  return { management, leadership, covariance: Math.max(-most, Math.min(most, variance.covariance)) }
}
