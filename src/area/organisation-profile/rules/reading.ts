import { type Interval, intervalAround, multipleFor, wilsonInterval } from '../../../kernel/statistics/interval.ts'
import { type Quadrant, namedQuadrant } from '../../../kernel/statistics/balance-map.ts'
import { shrink } from '../../../kernel/statistics/shrinkage.ts'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import { type MapEstimate, type MapRegion, quadrantProbabilitiesJoint, regionOf } from '../../../engine/measurement/index.ts'
import type { Basis, OfBoth, ReleasedShare, ShownUnit } from '../records.ts'
import { roundingOfMeans } from './basis.ts'
import { ofBoth } from './of-both.ts'

const ends = { lower: 1, upper: 5 }

/** Everything here is read from what is kept of a release, and from nothing else: whoever has the page can work it out. */

/** Square of the standard error of a unit's mean. The number of people in tens, rounded down, makes it rather too large than too small. */
function errorVariance({ people }: Pick<ShownUnit, 'people'>, { within }: Basis, domain: Domain): number {
  return within[domain] / people + roundingOfMeans
}

/**
 * Between which values a unit's mean would probably lie if other people like these had answered.
 * @returns null where the mean is told only as "x or above" or "x or below"
 */
export function intervalOf(unit: ShownUnit, basis: Basis, domain: Domain): Interval | null {
  if (unit[domain].code !== 'exact') return null
  return within(ends, intervalAround(unit[domain].value, Math.sqrt(errorVariance(unit, basis, domain)), multipleFor(0.95)))
}

/** Of those who rated it, in per cent; null where only a bound is shown. */
export function shareInterval({ people, percent }: ReleasedShare): Interval | null {
  if (people === null || percent === null || percent.code !== 'exact') return null
  const { lower, upper } = wilsonInterval((percent.value / 100) * people, people)
  return { lower: lower * 100, upper: upper * 100 }
}

/** A unit beside the organisation as a whole. */
export interface Placed {
  /** Drawn towards the middle of the organisation as far as its own error asks for. */
  readonly estimate: MapEstimate
  /** Holds both true values with a probability of 0.95. */
  readonly region: MapRegion
  /** How much of the distance from the middle is kept, 0 to 1. */
  readonly weight: OfBoth<number>
  readonly centre: OfBoth<number>
  readonly quadrant: Quadrant | 'cannot tell'
}

/** Why a unit is not placed. */
export type NotPlaced = 'too-few-parts' | 'parts-alike' | 'near-an-end'

/**
 * Where a unit stands beside the middle of the organisation. A quadrant is named only with a probability of 0.90 or more.
 * Errors of both domains go together as people's answers do, and so, for want of anything better, do the true differences between parts.
 */
export function placeUnit(unit: ShownUnit, basis: Basis): Placed | NotPlaced {
  if (basis.between === null || basis.correlation === null) return 'too-few-parts'
  const { centre, variance } = basis.between
  if (variance.management === 0 || variance.leadership === 0) return 'parts-alike'
  if (domains.some((domain) => unit[domain].code !== 'exact')) return 'near-an-end'
  const [management, leadership] = domains.map((domain) => {
    const sampling = errorVariance(unit, basis, domain)
    // A unit of several groups differs less from the middle than one group does.
    const between = variance[domain] / unit.atoms
    const shrunken = shrink({ value: unit[domain].value, samplingVariance: sampling }, { centre: centre[domain], centreStandardError: 0, betweenVariance: between })
    return { ...shrunken, sampling, between }
  })
  if (management === undefined || leadership === undefined) return 'too-few-parts'
  const [keeps, loses] = [management.weight * leadership.weight, (1 - management.weight) * (1 - leadership.weight)]
  const covariance = basis.correlation * (keeps * Math.sqrt(management.sampling * leadership.sampling) + loses * Math.sqrt(management.between * leadership.between))
  const variances = { management: management.standardDeviation * management.standardDeviation, leadership: leadership.standardDeviation * leadership.standardDeviation, covariance }
  const estimate = { management: management.value, leadership: leadership.value, variance: variances }
  return { estimate, region: regionOf(estimate), weight: ofBoth((domain) => (domain === 'management' ? management.weight : leadership.weight)), centre, quadrant: namedQuadrant(quadrantProbabilitiesJoint(estimate, centre)) }
}

/** What became of a figure since the release before. */
export interface Change {
  readonly difference: number
  readonly interval: Interval
  readonly isClear: boolean
}

/**
 * How a unit's mean changed, beside its error. People who answered both times make the error rather too large: fewer changes are called clear, not more.
 * @returns null where one of the two is told only as a bound
 */
export function changeOf(domain: Domain, now: { readonly unit: ShownUnit; readonly basis: Basis }, before: { readonly unit: ShownUnit; readonly basis: Basis }): Change | null {
  if (now.unit[domain].code !== 'exact' || before.unit[domain].code !== 'exact') return null
  const difference = now.unit[domain].value - before.unit[domain].value
  const interval = intervalAround(difference, Math.sqrt(errorVariance(now.unit, now.basis, domain) + errorVariance(before.unit, before.basis, domain)), multipleFor(0.95))
  return { difference, interval, isClear: interval.lower > 0 || interval.upper < 0 }
}

function within(bounds: Interval, { lower, upper }: Interval): Interval {
  return { lower: Math.max(bounds.lower, lower), upper: Math.min(bounds.upper, upper) }
}
