import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pooledVariance, standardDeviation, variance } from './spread.ts'

test('divides by n - 1', () => {
  assert.equal(variance([2, 4, 6]), 4)
  assert.equal(standardDeviation([2, 4, 6]), 2)
})

test('one value has no spread that could be known', () => {
  assert.ok(Number.isNaN(standardDeviation([3])))
  assert.ok(Number.isNaN(standardDeviation([])))
})

test('does not lose small differences between large numbers', () => {
  assert.equal(variance([1e9 + 2, 1e9 + 4, 1e9 + 6]), 4)
})

test('pools variances with the weight n - 1 and passes over groups of one', () => {
  assert.equal(pooledVariance([{ variance: 4, count: 3 }, { variance: 1, count: 2 }, { variance: NaN, count: 1 }]), 3)
})
