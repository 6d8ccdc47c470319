import { type Interval, intervalAround } from '../../../kernel/statistics/interval.ts'
import { mean } from '../../../kernel/statistics/mean.ts'
import { standardDeviation } from '../../../kernel/statistics/spread.ts'
import { studentQuantile } from '../../../kernel/statistics/student.ts'
import type { Components } from '../components/fit.ts'
import type { RatedPeople } from '../components/rated-people.ts'
import type { PersonAnswers } from './person-answers.ts'

/** Figures of a person that need no model. */
export interface PlainFigures {
  readonly raters: number
  readonly answers: number
  /** Mean of the raters' means. */
  readonly score: number
  readonly meanOfAnswers: number
  /** Standard deviation of the raters' means; null of fewer than two. It leaks answers: for checks only, never for a page. */
  readonly ownDeviation: number | null
  /** Student's 95% interval from this person's raters alone; null of fewer than two. */
  readonly ownInterval: Interval | null
  /** Mean over answered items of the item's mean: the figure that is shown. */
  readonly itemFirst: number
  readonly itemsAnswered: number
}

/** A figure with its error. */
export interface FigureWithError {
  readonly value: number
  /** Standard error of measurement. */
  readonly error: number
  /** 95% */
  readonly interval: Interval
  /** 0 to 1. */
  readonly reliability: number
}

/** 95% of a normal distribution, as printed tables round it. */
export const normal95 = 1.959963984540054

/** Figures of a person from the answers alone. @param about answers of at least one rater */
export function plainFigures(about: PersonAnswers): PlainFigures {
  const { raters, raterMeans, answersOfItems, sumsOfItems } = about
  const score = mean(raterMeans)
  const ownDeviation = raters < 2 ? null : standardDeviation(raterMeans)
  const means = answersOfItems.flatMap((count, item) => (count === 0 ? [] : [(sumsOfItems[item] ?? NaN) / count]))
  return {
    raters, answers: about.answers, score, meanOfAnswers: sumsOfItems.reduce((total, sum) => total + sum, 0) / about.answers,
    ownDeviation, ownInterval: ownDeviation === null ? null : intervalAround(score, ownDeviation / Math.sqrt(raters), studentQuantile(0.975, raters - 1)),
    itemFirst: mean(means), itemsAnswered: means.length,
  }
}

/** Universe variance of a person's score over k items that are fixed. */
export function universeVariance({ person, personItem }: Components, itemCount: number): number {
  return person + personItem / itemCount
}

/** The item-first mean with its error, exact where answers are missing. @param place of the person */
export function itemFirstWithError(rated: RatedPeople, place: number, about: PersonAnswers, components: Components, value: number): FigureWithError {
  const { itemCount, raterStart, answerStart, items } = rated
  const { raterInPerson, residual, personItem } = components
  const answered = about.answersOfItems.filter((count) => count > 0).length
  let [raterSquares, answerSquares] = [0, 0]
  for (let rater = raterStart[place] ?? 0; rater < (raterStart[place + 1] ?? 0); rater += 1) {
    let load = 0
    for (let answer = answerStart[rater] ?? 0; answer < (answerStart[rater + 1] ?? 0); answer += 1) {
      const weight = 1 / (answered * (about.answersOfItems[items[answer] ?? 0] ?? NaN))
      load += weight
      answerSquares += weight * weight
    }
    raterSquares += load * load
  }
  return withError(value, raterInPerson * raterSquares + residual * answerSquares + personItem * (1 / answered - 1 / itemCount), universeVariance(components, itemCount))
}

/** How much each item weighs in the mean of the raters' means. */
export function itemWeights(rated: RatedPeople, place: number, raters: number, isCounted: (rater: number) => boolean = () => true): readonly number[] {
  const { itemCount, raterStart, answerStart, items } = rated
  const weights = Array.from({ length: itemCount }, () => 0)
  for (let rater = raterStart[place] ?? 0; rater < (raterStart[place + 1] ?? 0); rater += 1) {
    const [from, to] = [answerStart[rater] ?? 0, answerStart[rater + 1] ?? 0]
    if (!isCounted(rater)) continue
    for (let answer = from; answer < to; answer += 1) weights[items[answer] ?? 0] = (weights[items[answer] ?? 0] ?? 0) + 1 / (raters * (to - from))
  }
  return weights
}

/** Error variance of a mean of raters' means that comes from raters and residuals alone. */
export function errorOfRaters({ answersOfRaters, raters }: PersonAnswers, { raterInPerson, residual }: Components): number {
  return answersOfRaters.reduce((total, answers) => total + raterInPerson + residual / answers, 0) / (raters * raters)
}

/** The mean of the raters' means, less what the items that were answered more often pull it, with its error. */
export function adjustedWithError(rated: RatedPeople, place: number, about: PersonAnswers, components: Components, itemEffects: readonly number[], score: number): FigureWithError {
  const fair = 1 / rated.itemCount
  const surplus = itemWeights(rated, place, about.raters).map((weight) => weight - fair)
  const value = surplus.reduce((left, one, item) => left - one * (itemEffects[item] ?? 0), score)
  const uneven = components.personItem * surplus.reduce((total, one) => total + one * one, 0)
  return withError(value, errorOfRaters(about, components) + uneven, universeVariance(components, rated.itemCount))
}

function withError(value: number, variance: number, universe: number): FigureWithError {
  const error = Math.sqrt(variance)
  return { value, error, interval: intervalAround(value, error, normal95), reliability: universe === 0 ? 0 : universe / (universe + variance) }
}

