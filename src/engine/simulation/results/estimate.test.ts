import assert from 'node:assert/strict'
import { test } from 'node:test'
import { estimateOf } from './estimate.ts'

test('a mean over replications has a standard error and a 95% interval by Student’s t', () => {
  const estimate = estimateOf([4, 6, 8, 10, 12])
  assert.ok(estimate.kind === 'estimated')
  assert.equal(estimate.mean, 8)
  assert.ok(Math.abs(estimate.standardError - Math.sqrt(2)) < 1e-15)
  // t with 4 degrees of freedom at 0.975 is 2.776445105
  assert.ok(Math.abs(estimate.high - (8 + 2.776445105 * Math.SQRT2)) < 1e-8)
  assert.ok(Math.abs(estimate.low - (8 - 2.776445105 * Math.SQRT2)) < 1e-8)
})

test('values far from 0 lose nothing of how they differ', () => {
  const estimate = estimateOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])
  assert.ok(estimate.kind === 'estimated')
  // Squares of -6, -3, 3 and 6 add to 90.
  assert.deepEqual([estimate.mean, estimate.standardError], [1e9 + 10, Math.sqrt(90 / 12)])
})

test('what did not happen in a replication is left out, and said', () => {
  const estimate = estimateOf([4, NaN, 6])
  assert.deepEqual([estimate.kind, estimate.replications], ['estimated', 2])
})

test('one value has no interval, and none has no value', () => {
  assert.deepEqual(estimateOf([5]), { kind: 'one-value', mean: 5, replications: 1 })
  assert.deepEqual(estimateOf([NaN, NaN]), { kind: 'no-value', replications: 0 })
})

test('values that are all the same have an interval of no width', () => {
  assert.deepEqual(estimateOf([0.1, 0.1, 0.1]), { kind: 'estimated', mean: 0.1, standardError: 0, low: 0.1, high: 0.1, replications: 3 })
})
