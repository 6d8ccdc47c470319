import type { Components } from '../../../engine/measurement/index.ts'
import { type Estimate, pauleMandel } from '../../../kernel/statistics/heterogeneity.ts'
import { mean } from '../../../kernel/statistics/mean.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Basis, OfBoth } from '../records.ts'
import { codedMean } from './coded-mean.ts'
import { toHundredths, toTwoDigits } from './in-tens.ts'
import { ofBoth } from './of-both.ts'

/** People below whom nothing is estimated from their own answers. */
export const fewestForOwn = 30
/** Parts below which nothing is said of how far parts differ. */
const fewestParts = 3
/** The variance that half steps alone make: of values spread evenly over one of them. */
const roundingOfPeople = (0.5 * 0.5) / 12
/** The variance that rounding a mean to one decimal makes: of values spread evenly over 0.1. */
export const roundingOfMeans = (0.1 * 0.1) / 12
/** How much all people together differ from their means at the least, as a sum of squares: less is not told, or a mean would say of everybody that they are near it. With it, one of them may lie more than 1 step from the mean on either side. */
const leastSquares = 1.2
/** Behaviours of a domain that somebody rates in the short form. */
const usualBehaviours = 10

/**
 * What intervals and comparisons of a release are made from.
 * @param atoms the people of each undivided group, as both means of each person
 * @param usual components that stand in for answers while people are too few
 */
export function basisOf(atoms: readonly (readonly OfBoth<number>[])[], usual: Components): Basis {
  const people = atoms.reduce((total, atom) => total + atom.length, 0)
  if (people < fewestForOwn) {
    const variance = toTwoDigits(usual.person + usual.raterInPerson + (usual.personItem + usual.residual) / usualBehaviours)
    return { source: 'usual-components', within: { management: variance, leadership: variance }, correlation: null, between: null }
  }
  const within = { management: withinAtoms(atoms, 'management', 'management'), leadership: withinAtoms(atoms, 'leadership', 'leadership') }
  const told = ofBoth((domain) => toTwoDigits(Math.max(within[domain], roundingOfPeople, leastSquares / (people - atoms.length))))
  return {
    source: 'own-answers',
    within: told,
    correlation: correlationOf(within, withinAtoms(atoms, 'management', 'leadership')),
    between: atoms.length < fewestParts ? null : betweenAtoms(atoms, told),
  }
}

/** Covariance of two domains between people of the same atom, pooled over atoms. */
function withinAtoms(atoms: readonly (readonly OfBoth<number>[])[], one: Domain, other: Domain): number {
  let [products, freedom] = [0, 0]
  for (const atom of atoms) {
    const [first, second] = [mean(atom.map((person) => person[one])), mean(atom.map((person) => person[other]))]
    products += atom.reduce((total, person) => total + (person[one] - first) * (person[other] - second), 0)
    freedom += atom.length - 1
  }
  return products / freedom
}

/** 0 where one domain never varies. */
function correlationOf({ management, leadership }: OfBoth<number>, covariance: number): number {
  const size = Math.sqrt(management * leadership)
  return size === 0 ? 0 : toTwoDigits(Math.max(-1, Math.min(1, covariance / size)))
}

function betweenAtoms(atoms: readonly (readonly OfBoth<number>[])[], within: OfBoth<number>): NonNullable<Basis['between']> {
  // Each mean as it may be told by itself: else the middle would tell of a group near an end of the scale what its own figure does not.
  const found = (domain: Domain) => pauleMandel(atoms.map((atom): Estimate => ({ value: codedMean(atom.map((person) => person[domain])).value, samplingVariance: within[domain] / atom.length + roundingOfMeans })))
  const [management, leadership] = [found('management'), found('leadership')]
  return {
    centre: { management: toHundredths(management.centre), leadership: toHundredths(leadership.centre) },
    variance: { management: toTwoDigits(management.betweenVariance), leadership: toTwoDigits(leadership.betweenVariance) },
  }
}
