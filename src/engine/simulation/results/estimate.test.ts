import assert from 'node:assert/strict'
import { test } from 'node:test'
import { estimateOf, pairMeans } from './estimate.ts'

test('a mean over replications has a standard error and a 95% interval by Student’s t', () => {
  const estimate = estimateOf([4, 6, 8, 10, 12])
  assert.ok(estimate.kind === 'estimated')
  assert.equal(estimate.mean, 8)
  assert.ok(Math.abs(estimate.standardError - Math.sqrt(2)) < 1e-15)
  // t with 4 degrees of freedom at 0.975 is 2.776445105
  assert.ok(Math.abs(estimate.high - (8 + 2.776445105 * Math.SQRT2)) < 1e-8)
  assert.ok(Math.abs(estimate.low - (8 - 2.776445105 * Math.SQRT2)) < 1e-8)
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
  assert.deepEqual(estimateOf([3, 3, 3]), { kind: 'estimated', mean: 3, standardError: 0, low: 3, high: 3, replications: 3 })
})

test('antithetic pairs count once each', () => {
  assert.deepEqual(pairMeans([1, 3, 10, 20, 7]), [2, 15])
  assert.deepEqual(pairMeans([1, NaN]), [NaN])
})
