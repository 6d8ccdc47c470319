import type { Components } from './components/fit.ts'
import { universeVariance } from './people/person-figures.ts'

/** What another number of raters would bring. */
export interface DecisionStudy {
  /** Between people, over these items. */
  readonly universe: number
  /** Of one rater who answers every item. */
  readonly rater: number
}

/** The variances of a decision study in which the items stay as they are. @param itemCount of the scale */
export function decisionStudy(components: Components, itemCount: number): DecisionStudy {
  return { universe: universeVariance(components, itemCount), rater: components.raterInPerson + components.residual / itemCount }
}

/** The same with the items as a sample of many: what is peculiar to person and item is error then. */
export function reliabilityOverItems(components: Components, itemCount: number, raters: number): number {
  const error = components.personItem / itemCount + (components.raterInPerson + components.residual / itemCount) / raters
  return components.person === 0 ? 0 : components.person / (components.person + error)
}

/** Share of the variance of scores that is between people. @param raters 1 or more @returns 0 to 1; 0 when people do not differ */
export function reliabilityWith({ universe, rater }: DecisionStudy, raters: number): number {
  return universe === 0 ? 0 : universe / (universe + rater / raters)
}

/** Standard error of measurement of a score with so many raters. */
export function errorWith({ rater }: DecisionStudy, raters: number): number {
  return Math.sqrt(rater / raters)
}

/**
 * Raters that are needed for a reliability.
 * @param wanted above 0, below 1
 * @returns null when people do not differ: no number is enough
 */
export function ratersNeeded({ universe, rater }: DecisionStudy, wanted: number): number | null {
  if (universe === 0) return null
  const exact = ((wanted / (1 - wanted)) * rater) / universe
  return Math.max(1, Math.ceil(exact))
}
