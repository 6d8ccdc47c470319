import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbourTest } from './neighbours.ts'

test('the bound of 24 values is that of Anderson', () => {
  const { bound } = neighbourTest(Array.from({ length: 24 }, (_, index) => index % 3))
  assert.ok(Math.abs(bound - 0.29196) < 1e-5)
})

test('the correlation is the sum of neighbouring products over the sum of squares', () => {
  // distances from the mean -2 -1 0 1 2: products 2 + 0 + 0 + 2, squares 10
  assert.equal(neighbourTest([1, 2, 3, 4, 5]).correlation, 0.4)
})

test('values that wander are alike, values that swing are not', () => {
  const wander = [1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1, 1, 2, 3, 4, 5, 6]
  assert.equal(neighbourTest(wander).isAlike, true)
  const swing = neighbourTest(wander.map((_, index) => index % 2))
  assert.equal(swing.isAlike, false)
  assert.equal(swing.dependence, 0)
})

test('equal values, and fewer than five, are never alike', () => {
  assert.equal(neighbourTest([3, 3, 3, 3, 3, 3]).isAlike, false)
  assert.equal(neighbourTest([1, 2, null, 3, 4]).isAlike, false)
})
