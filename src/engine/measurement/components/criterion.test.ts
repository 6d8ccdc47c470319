import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Predictor } from '../people/prediction.ts'
import { inventPeople } from '../testing/made-people.ts'
import { wholeAnswer } from '../testing/whole-matrix.ts'
import { Criterion } from './criterion.ts'
import type { VarianceRatios } from './person-block.ts'
import type { RatedPeople } from './rated-people.ts'

const components = { person: 0.1, raterInPerson: 0.2, item: 0.05, personItem: 0.03, residual: 0.3 }
const usual: VarianceRatios = { person: 0.3, rater: 0.7, item: 0.15, personItem: 0.1 }

function close(found: number, expected: number, called: string): void {
  assert.ok(Math.abs(found - expected) < 1e-8 * Math.max(1, Math.abs(expected)), `${called}: ${found} and not ${expected}`)
}

function agrees(rated: RatedPeople, ratios: VarianceRatios): void {
  const [judged, whole] = [new Criterion(rated).at(ratios), wholeAnswer(rated, ratios)]
  for (const figure of ['criterion', 'residual', 'mean', 'meanError'] as const) close(judged[figure], whole[figure], figure)
  for (const [item, effect] of whole.itemEffects.entries()) close(judged.itemEffects[item] ?? NaN, effect, `item ${item}`)
  const { residual } = judged
  const fit = { components: { person: ratios.person * residual, raterInPerson: ratios.rater * residual, item: ratios.item * residual, personItem: ratios.personItem * residual, residual }, ratios, judged }
  const predictor = new Predictor(rated, fit)
  for (const [place, person] of whole.people.entries()) {
    const predicted = predictor.of(place)
    close(predicted.value - judged.mean, person.effect, `person ${place}`)
    close(predicted.error, person.error, `error of person ${place}`)
    close(predicted.onTheseItems - judged.mean, person.onTheseItems, `person ${place} on these items`)
  }
}

const invented = (seed: number, missing: number, itemCount = 4) => inventPeople({ seed, people: 7, itemCount, components, missing, raters: (_, chance) => 1 + Math.floor(4 * chance) }).rated

describe('the criterion of ratings', () => {
  it('is that of the covariance of all answers, where everybody answered everything', () => agrees(invented(1, 0), usual))

  for (const missing of [0.1, 0.4, 0.75]) {
    it(`is that of the covariance of all answers, where ${100 * missing}% are missing`, () => {
      for (const seed of [2, 3, 4]) agrees(invented(seed, missing), usual)
    })
  }

  it('is that of the covariance of all answers, where variances are 0 or large', () => {
    const rated = invented(5, 0.2)
    for (const name of ['person', 'rater', 'item', 'personItem'] as const) for (const value of [0, 50]) agrees(rated, { ...usual, [name]: value })
    agrees(rated, { person: 0, rater: 0, item: 0, personItem: 0 })
  })

  it('is the same of one item, and of people without an answer among others', () => {
    agrees(invented(6, 0.2, 1), usual)
    const { raterStart, ...rest } = invented(7, 0.1)
    agrees({ ...rest, raterStart: Int32Array.from([...raterStart.slice(0, 3), raterStart[2] ?? 0, ...raterStart.slice(3)]) }, usual)
  })

  it('does not move with the scale or with what is added to all scores', () => {
    const rated = invented(8, 0.1)
    const moved = { ...rated, scores: rated.scores.map((score) => 1000 + 10 * score) }
    const [one, other] = [new Criterion(rated).at(usual), new Criterion(moved).at(usual)]
    close(other.residual, 100 * one.residual, 'residual')
    close(other.mean, 1000 + 10 * one.mean, 'mean')
  })
})
