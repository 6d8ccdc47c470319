import { type Result, failure, success } from '../../../kernel/result.ts'
import { Criterion, type Judged } from './criterion.ts'
import { type HowToMinimise, type Minimum, minimise } from './minimise.ts'
import type { VarianceRatios } from './person-block.ts'
import { type RatedPeople, answerCount, peopleAt, personCount } from './rated-people.ts'

/** Variance components, on the squared scale of the scores; none below 0. */
export interface Components {
  readonly person: number
  readonly raterInPerson: number
  readonly item: number
  readonly personItem: number
  readonly residual: number
}

/** What a fit found. */
export interface ComponentFit {
  readonly components: Components
  readonly ratios: VarianceRatios
  readonly judged: Judged
}

/** Why components cannot be estimated. */
export type NotEstimable = 'no-answers' | 'no-variance' | 'too-few-people' | 'one-item' | 'one-rater-each' | 'no-variance-within-raters'

/** People under which components are never estimated. */
export const fewestPeople = 10
/** Of more people whose answers are not complete, a part is fitted first, from which the whole begins. */
const peopleOfStart = 400
/** Square roots of variance ratios, as usual in ratings of people. */
const usualRoots = [0.5, 0.85, 0.25, 0.3]
/** Gains, as shares of the criterion, below which steps are not taken: few people give components to many digits at no cost. */
const finely: HowToMinimise = { leastGain: 1e-18, slopes: 'both-sides' }
const coarsely: HowToMinimise = { leastGain: 1e-12, slopes: 'one-side' }
/** A ratio below this is tried as 0. */
const nearlyNone = 1e-6

/**
 * Variance components of `score ~ 1 + (1|person) + (1|person:rater) + (1|item) + (1|person:item)` by REML.
 * @error why the answers do not allow it
 * @source the criterion of lme4 (Bates et al. 2015, equation 39); raters and persons are eliminated one by one, so each evaluation takes one k x k system for each person with a gap, and one for each number of raters of the others
 */
export function fitComponents(rated: RatedPeople): Result<ComponentFit, NotEstimable> {
  const reason = reasonAgainst(rated)
  if (reason !== null) return failure(reason)
  const criterion = new Criterion(rated)
  const { at, value } = lowest(rated, criterion)
  const ratios = ratiosOf(withoutTraces(criterion, at, value))
  const judged = criterion.at(ratios)
  const { residual } = judged
  const { person, rater, item, personItem } = ratios
  return success({ ratios, judged, components: { person: person * residual, raterInPerson: rater * residual, item: item * residual, personItem: personItem * residual, residual } })
}

function lowest(rated: RatedPeople, criterion: Criterion): Minimum {
  const measure = (roots: readonly number[]) => criterion.at(ratiosOf(roots)).criterion
  const people = personCount(rated)
  if (people <= peopleOfStart * 2) return minimise(measure, usualRoots, finely)
  const step = people / peopleOfStart
  const part = peopleAt(rated, Array.from({ length: peopleOfStart }, (_, place) => Math.floor(place * step)))
  const ofPart = new Criterion(part)
  const start = minimise((roots) => ofPart.at(ratiosOf(roots)).criterion, usualRoots, coarsely)
  const share = answerCount(part) / answerCount(rated)
  return minimise(measure, start.at, { ...coarsely, inverseCurvature: start.inverseCurvature.map((row) => row.map((one) => one * share)) })
}

/** A variance that is as good as none is none. */
function withoutTraces(criterion: Criterion, roots: readonly number[], value: number): readonly number[] {
  let kept = roots
  for (const place of roots.keys()) {
    const root = kept[place] ?? 0
    if (root === 0 || root * root > nearlyNone) continue
    const tried = kept.map((one, other) => (other === place ? 0 : one))
    if (criterion.at(ratiosOf(tried)).criterion <= value + 1e-9 * Math.abs(value)) kept = tried
  }
  return kept
}

function ratiosOf(roots: readonly number[]): VarianceRatios {
  const [person = 0, rater = 0, item = 0, personItem = 0] = roots.map((root) => root * root)
  return { person, rater, item, personItem }
}

function reasonAgainst(rated: RatedPeople): NotEstimable | null {
  const { scores, itemCount } = rated
  if (scores.length === 0) return 'no-answers'
  if (scores.every((score) => score === scores[0])) return 'no-variance'
  if (peopleWith(rated, 1) < fewestPeople) return 'too-few-people'
  if (itemCount < 2) return 'one-item'
  if (peopleWith(rated, 2) < 2) return 'one-rater-each'
  return variesWithinRaters(rated) ? null : 'no-variance-within-raters'
}

/** People who have so many raters or more. */
function peopleWith({ raterStart }: RatedPeople, raters: number): number {
  return raterStart.reduce((count, start, place) => count + ((raterStart[place + 1] ?? start) - start >= raters ? 1 : 0), 0)
}

/** Does any rater give different scores to different items? */
function variesWithinRaters({ answerStart, scores }: RatedPeople): boolean {
  for (let rater = 0; rater < answerStart.length - 1; rater += 1) {
    const from = answerStart[rater] ?? 0
    for (let answer = from + 1; answer < (answerStart[rater + 1] ?? 0); answer += 1) if (scores[answer] !== scores[from]) return true
  }
  return false
}
