import { type Quadrant, quadrantProbabilities } from '../../../kernel/statistics/balance-map.ts'
import { bivariateNormalCdf } from '../../../kernel/statistics/bivariate-normal.ts'
import { type MapEstimate, soundVariance } from './region.ts'

/**
 * Probability of each quadrant about two centres, with errors that go together: the same people answer about both axes, so one error tends to come with the other.
 * @param centre of each axis; its own error is not added
 * @returns four probabilities that add to 1; where one value is held to be exact, as if the errors were independent
 * @example both on their centres, correlation 0.5: 1/3 both high, 1/3 both low, 1/6 each between
 */
export function quadrantProbabilitiesJoint(estimate: MapEstimate, centre: { readonly management: number; readonly leadership: number }): Readonly<Record<Quadrant, number>> {
  const { management, leadership, covariance } = soundVariance(estimate)
  const [m, l] = [Math.sqrt(management), Math.sqrt(leadership)]
  if (m === 0 || l === 0) {
    return quadrantProbabilities(
      { estimate: { value: estimate.management, standardDeviation: m }, centre: centre.management },
      { estimate: { value: estimate.leadership, standardDeviation: l }, centre: centre.leadership },
    )
  }
  const [first, second] = [(estimate.management - centre.management) / m, (estimate.leadership - centre.leadership) / l]
  const correlation = covariance / m / l
  return {
    both_high: bivariateNormalCdf(first, second, correlation),
    leadership_only: bivariateNormalCdf(-first, second, -correlation),
    management_only: bivariateNormalCdf(first, -second, -correlation),
    both_low: bivariateNormalCdf(-first, -second, correlation),
  }
}
