import { type MapEstimate, type RatedPeople, type RaterOfBoth, decisionStudy, fitComponents, raterCovariance, wholeRegionSides } from '../src/engine/measurement/index.ts'
import { drawNormal } from '../src/kernel/chance/normal.ts'
import { randomSource } from '../src/kernel/chance/random-source.ts'
import { exp } from '../src/kernel/portable-math.ts'

/**
 * How often a direction is named of people who have none, and of people who have one: each is rated in both domains by the same colleagues, who hold much in both alike, and is said to have a direction by the rule of the map.
 */
const people = 10_000
const itemCount = 8
const raterCounts = [4, 8, 12]
const spreads = [0, 0.4]
/** True difference of the two domains, on the scale from 1 to 5 before it is rounded and cut. */
const tilts = [0, 0.2, 0.4, 0.6, 0.8]
/** No more often than that may a direction be named of people without one. */
const mostWrong = 0.05

/** As in the crowd whose intervals are tried; of what a colleague holds, four fifths are the same in both domains. */
const made = { mean: 3.7, person: 0.1, rater: 0.25, shared: 0.8, personItem: 0.03, rest: 0.35 }

/** Prints a table. @returns how many of its rows break the rule */
export function proveDirections(): number {
  process.stdout.write('\nHow often a direction is named, by the true difference of both domains; in brackets: the wrong one\nraters  spread of disagreement')
  process.stdout.write(`${tilts.map((tilt) => tilt.toFixed(1).padStart(16)).join('')}\n`)
  let failed = 0
  for (const spread of spreads) {
    for (const raters of raterCounts) {
      const found = tilts.map((tilt) => namedIn({ seed: 1000 * raters + 10 * spread, raters, spread, tilt }))
      process.stdout.write(`${String(raters).padStart(6)}  ${spread.toFixed(1).padStart(22)}${found.map(({ named, wrong }) => `${percent(named)} (${percent(wrong)})`.padStart(16)).join('')}\n`)
      if (found.some(({ wrong }) => wrong > mostWrong)) failed += 1
    }
  }
  process.stdout.write(failed === 0 ? `Never is a wrong direction named of more than ${100 * mostWrong}%.\n` : `In ${failed} rows a wrong direction is named of more than ${100 * mostWrong}%.\n`)
  return failed
}

interface Tried {
  readonly seed: number
  readonly raters: number
  readonly spread: number
  readonly tilt: number
}

function namedIn(tried: Tried): { readonly named: number; readonly wrong: number } {
  const directions = estimatesOf(tried).map((estimate) => wholeRegionSides(estimate, 3).direction)
  const share = (...which: readonly string[]) => directions.filter((direction) => which.includes(direction)).length / directions.length
  return { named: share('more-management', 'more-leadership'), wrong: tried.tilt === 0 ? share('more-management', 'more-leadership') : share('more-leadership') }
}

/** Figures of everybody, with errors from components and a covariance that are estimated from all answers, as a round is read. */
function estimatesOf({ seed, raters, spread, tilt }: Tried): readonly MapEstimate[] {
  const answers = rateBoth({ seed, raters, spread, tilt })
  const [management, leadership] = [errorOf(answers.management, raters), errorOf(answers.leadership, raters)]
  const means = Array.from({ length: people }, (_, person) => Array.from({ length: raters }, (__, rater): RaterOfBoth => [meanAt(answers.management, person * raters + rater), meanAt(answers.leadership, person * raters + rater)]))
  const covariance = (raterCovariance(means) ?? 0) / raters
  return means.map((ofPerson) => ({ management: meanOf(ofPerson, 0), leadership: meanOf(ofPerson, 1), variance: { management, leadership, covariance } }))
}

function errorOf(scores: Float64Array, raters: number): number {
  const starts = (count: number, step: number) => Int32Array.from({ length: count + 1 }, (_, place) => place * step)
  const rated: RatedPeople = { itemCount, raterStart: starts(people, raters), answerStart: starts(people * raters, itemCount), items: Uint8Array.from(scores, (_, at) => at % itemCount), scores }
  const fit = fitComponents(rated)
  if (!fit.ok) throw new Error(`No components: ${fit.error}.`)
  return decisionStudy(fit.value.components, itemCount).rater / raters
}

/** Both domains of everybody alike but for the tilt, so that without one the true figures are the same to the last digit. */
function rateBoth({ seed, raters, spread, tilt }: Tried): { readonly management: Float64Array; readonly leadership: Float64Array } {
  const source = randomSource(seed, `directions/${tilt}`)
  const draw = (variance: number) => Math.sqrt(variance) * drawNormal(source)
  const [management, leadership] = [new Float64Array(people * raters * itemCount), new Float64Array(people * raters * itemCount)]
  let at = 0
  for (let person = 0; person < people; person += 1) {
    const own = made.mean + draw(made.person)
    const places = Array.from({ length: itemCount }, () => own + draw(made.personItem))
    const wide = exp(spread * drawNormal(source))
    for (let rater = 0; rater < raters; rater += 1) {
      const inBoth = draw(made.rater * made.shared)
      const [inManagement, inLeadership] = [wide * (inBoth + draw(made.rater * (1 - made.shared))), wide * (inBoth + draw(made.rater * (1 - made.shared)))]
      for (const place of places) {
        management[at] = onScale(place + tilt / 2 + inManagement + draw(made.rest))
        leadership[at] = onScale(place - tilt / 2 + inLeadership + draw(made.rest))
        at += 1
      }
    }
  }
  return { management, leadership }
}

function onScale(score: number): number {
  return Math.max(1, Math.min(5, Math.round(score)))
}

function meanAt(scores: Float64Array, rater: number): number {
  let total = 0
  for (let item = 0; item < itemCount; item += 1) total += scores[rater * itemCount + item] ?? NaN
  return total / itemCount
}

function meanOf(raters: readonly RaterOfBoth[], domain: 0 | 1): number {
  return raters.reduce((total, rater) => total + rater[domain], 0) / raters.length
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}
