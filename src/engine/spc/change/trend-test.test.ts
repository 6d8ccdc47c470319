import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalCdf } from '../../../kernel/statistics/normal.ts'
import { trendTest } from './trend-test.ts'

test('a steady rise of five values is rare by chance, and its slope is that of its steps', () => {
  const { chance, slope } = trendTest([1, 2, 3, 4, 5])
  assert.equal(slope, 1)
  assert.ok(Math.abs(chance - 2 * normalCdf(-9 / Math.sqrt(50 / 3))) < 1e-15)
})

test('ties make the variance of the score smaller: (6 x 5 x 17 - 3 x 2 x 1 x 9)/18', () => {
  const { chance } = trendTest([1, 1, 2, 2, 3, 3])
  assert.ok(Math.abs(chance - 2 * normalCdf(-11 / Math.sqrt((510 - 54) / 18))) < 1e-15)
})

test('a fall has a slope below 0, and the same chance as the rise that mirrors it', () => {
  const values = [9, 7, 8, 5, 6, 4, 2, 3, 1]
  assert.equal(trendTest(values).slope, -trendTest(values.map((value) => -value)).slope)
  assert.equal(trendTest(values).chance, trendTest(values.map((value) => -value)).chance)
})

test('a gap keeps its place in time and takes no other part', () => {
  assert.equal(trendTest([1, null, 3, null, 5]).slope, 1)
})

test('finds nothing in equal values and in two values', () => {
  assert.deepEqual(trendTest([4, 4, 4, 4]), { chance: 1, slope: 0 })
  assert.deepEqual(trendTest([1, 2]), { chance: 1, slope: 0 })
})
