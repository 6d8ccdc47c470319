import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { percentileRanks, ranks } from './ranks.ts'

test('equal values share the mean of their ranks', () => {
  assert.deepEqual(ranks([5, 1, 5, 9]), [2.5, 1, 2.5, 4])
  assert.deepEqual(ranks([3, 3, 3]), [2, 2, 2])
  assert.deepEqual(ranks([]), [])
})

test('a percentile rank counts those below and half of those equal, itself included', () => {
  assert.deepEqual(percentileRanks([5, 1, 5, 9]), [50, 12.5, 50, 87.5])
  assert.deepEqual(percentileRanks([4]), [50])
})

test('ranks always add to n(n + 1)/2', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
    assert.equal(ranks(values).reduce((total, rank) => total + rank, 0), (values.length * (values.length + 1)) / 2)
  }))
})
