import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDataset } from '../testing/a-dataset.ts'
import { chooseOrganisations, clearDifferences, commonYear } from './comparison.ts'
import { organisationFinder } from './find.ts'
import type { Rating } from './ratings.ts'

const dataset = aDataset({
  trusts: { R01: { 2016: { shmi: 1 }, 2017: { shmi: 1 } }, R02: { 2016: { shmi: 1 } }, R03: { 2018: { beds: 1 } } },
})
const finder = organisationFinder([...dataset.organisations.values()])

function aRating(value: number, error: number): Rating {
  return { year: 2017, value, lower: value - 1.96 * error, upper: value + 1.96 * error, mean: null }
}

describe('choosing organisations to compare', () => {
  it('takes a code, leaves empty fields out, and says what is unknown or entered twice', () => {
    const kinds = chooseOrganisations(dataset, finder, ['r01', ' ', 'zzzzzz', 'R01']).map((choice) => choice.kind)
    assert.deepEqual(kinds, ['chosen', 'nothing', 'unknown', 'twice'])
  })
  it('asks which one is meant when a name fits several', () => {
    const [choice] = chooseOrganisations(dataset, finder, ['trust'])
    assert.ok(choice?.kind === 'ambiguous')
    assert.equal(choice.candidates.length, 3)
  })
  it('takes a whole name although others begin alike', () => {
    assert.equal(chooseOrganisations(dataset, finder, ['Trust R02'])[0]?.kind, 'chosen')
  })
})

describe('the year of a comparison', () => {
  it('is the newest that all of them have', () => {
    assert.equal(commonYear(dataset, ['R01', 'R02'], 'shmi'), 2016)
    assert.equal(commonYear(dataset, ['R01'], 'shmi'), 2017)
  })
  it('is the newest that any has when they share none', () => {
    assert.equal(commonYear(dataset, ['R01', 'R03'], 'shmi'), 2017)
  })
})

describe('differences between ratings', () => {
  it('are named beyond 1.96 standard errors of the difference when one pair is looked at', () => {
    const figure = 'management_score' as const
    const pair = (difference: number) => [
      { figure, code: 'R01', rating: aRating(3.5, 0.03) },
      { figure, code: 'R02', rating: aRating(3.5 + difference, 0.04) },
    ]
    // The standard error of the difference is 0.05, so 1.96 x 0.05 = 0.098.
    assert.deepEqual(clearDifferences(pair(0.099)), [{ figure, higher: 'R02', lower: 'R01' }])
    assert.deepEqual(clearDifferences(pair(0.097)), [])
  })
  it('must be larger when more pairs are looked at', () => {
    const figure = 'management_score' as const
    const three = [3.5, 3.5, 3.61].map((value, index) => ({ figure, code: `R0${index}`, rating: aRating(value, 0.0354) }))
    // Three pairs: the largest needs 2.39 standard errors of about 0.05; 0.11 is 2.2 of them.
    assert.deepEqual(clearDifferences(three), [])
  })
  it('are never taken between two different ratings', () => {
    const ratings = [
      { figure: 'management_score' as const, code: 'R01', rating: aRating(2, 0.01) },
      { figure: 'senior_leadership_score' as const, code: 'R02', rating: aRating(4, 0.01) },
    ]
    assert.deepEqual(clearDifferences(ratings), [])
  })
})
