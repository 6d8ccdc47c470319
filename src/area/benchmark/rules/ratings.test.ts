import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDataset } from '../testing/a-dataset.ts'
import { againstMiddle, ratingsOf } from './ratings.ts'

describe('ratings by staff', () => {
  it('carry 1.96 standard errors to each side', () => {
    const dataset = aDataset({
      trusts: { R01: { 2016: { management_score: 3.6, management_se_upper: 0.05 } } },
      national: { 2016: { 'management_score.mean': 3.7 } },
    })
    const [rating] = ratingsOf(dataset, 'R01', 'management_score')
    assert.ok(rating !== undefined && Math.abs(rating.lower - 3.502) < 1e-12 && Math.abs(rating.upper - 3.698) < 1e-12)
    assert.equal(rating.mean, 3.7)
  })
  it('stay a gap in a year without a score or without its error', () => {
    const dataset = aDataset({ trusts: { R01: { 2015: { management_score: 3.6 }, 2016: { management_se_upper: 0.05 } } } })
    assert.deepEqual(ratingsOf(dataset, 'R01', 'management_score'), [])
  })
  it('are told apart from the mean only when the whole interval lies on one side', () => {
    const rating = { year: 2016, value: 3.6, lower: 3.5, upper: 3.7 }
    assert.equal(againstMiddle({ ...rating, mean: 3.71 }), 'below')
    assert.equal(againstMiddle({ ...rating, mean: 3.7 }), 'about')
    assert.equal(againstMiddle({ ...rating, mean: 3.49 }), 'above')
    assert.equal(againstMiddle({ ...rating, mean: null }), 'about')
  })
})
