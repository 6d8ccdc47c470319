import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mean, sum, weightedMean } from './mean.ts'

test('a sum keeps what plain addition loses', () => {
  assert.equal(sum([1e16, 1, -1e16]), 1)
  assert.equal(sum(Array.from({ length: 10 }, () => 0.1)), 1)
})

test('the sum of nothing is 0, the mean of nothing is no number', () => {
  assert.equal(sum([]), 0)
  assert.ok(Number.isNaN(mean([])))
})

test('a weighted mean counts each value with its weight', () => {
  assert.equal(mean([1, 4]), 2.5)
  assert.equal(weightedMean([1, 4], [2, 1]), 2)
})
