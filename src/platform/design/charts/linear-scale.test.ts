import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linearScale } from './linear-scale.ts'

test('a scale goes straight from its values to their places, and back', () => {
  const scale = linearScale([0, 10], [100, 0])
  assert.deepEqual([0, 4, 10, 15].map(scale), [100, 60, 0, -50])
  assert.equal(scale.invert(60), 4)
  assert.deepEqual([scale.domain(), scale.range()], [[0, 10], [100, 0]])
})

test('ticks are round values within the scale, by steps of 1, 2 or 5', () => {
  const ticks = (lowest: number, highest: number, about: number) => linearScale([lowest, highest], [0, 1]).ticks(about)
  assert.deepEqual(ticks(0, 10, 5), [0, 2, 4, 6, 8, 10])
  assert.deepEqual(ticks(-3.2, 41, 4), [0, 10, 20, 30, 40])
  assert.deepEqual(ticks(0.08, 0.42, 3), [0.1, 0.2, 0.3, 0.4])
  assert.deepEqual(ticks(980, 2310, 3), [1000, 1500, 2000])
  assert.deepEqual(ticks(-0.6, 0.6, 5), [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6])
})
