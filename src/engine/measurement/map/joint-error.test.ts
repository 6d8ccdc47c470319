import assert from 'node:assert/strict'
import { it } from 'node:test'
import { raterCovariance } from './joint-error.ts'

it('errors of one rater go together as far as raters of the same person do, whatever people are like', () => {
  assert.equal(raterCovariance([[[3, 3], [4, 5]]]), 1)
  assert.equal(raterCovariance([[[3, 3], [4, 5]], [[1, 1], [2, 3]]]), 1)
  // 1 of one degree of freedom and -2 of two: -1/3
  assert.ok(Math.abs((raterCovariance([[[3, 3], [4, 5]], [[1, 3], [2, 2], [3, 1]]]) ?? NaN) + 1 / 3) < 1e-15)
})

it('nothing is known where nobody has two raters', () => {
  assert.equal(raterCovariance([[[3, 4]], []]), null)
})
