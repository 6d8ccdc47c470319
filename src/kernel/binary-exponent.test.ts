import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exponentOf, powerOf2 } from './binary-exponent.ts'

test('gives every power of 2 exactly', () => {
  assert.deepEqual([powerOf2(-1023), powerOf2(-3), powerOf2(0), powerOf2(1), powerOf2(1023)], [2 ** -1023, 0.125, 1, 2, 2 ** 1023])
  for (let k = -1022; k <= 1023; k += 1) assert.equal(powerOf2(k), 2 * powerOf2(k - 1))
})

test('finds the exponent of a number on both sides of each power of 2', () => {
  for (let k = -1021; k <= 1023; k += 1) {
    assert.equal(exponentOf(powerOf2(k)), k)
    assert.equal(exponentOf(powerOf2(k) * (1 - 2 ** -53)), k - 1)
  }
  assert.equal(exponentOf(Number.MAX_VALUE), 1023)
})
