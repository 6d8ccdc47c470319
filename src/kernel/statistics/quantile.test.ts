import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inRisingOrder, median, quantileOfSorted } from './quantile.ts'

test('interpolates between neighbours as R type 7 does', () => {
  const sorted = [10, 20, 40]
  assert.deepEqual([0, 0.25, 0.5, 0.75, 1].map((share) => quantileOfSorted(sorted, share)), [10, 15, 20, 30, 40])
  assert.equal(quantileOfSorted([1, 2, 3, 4], 0.1), 1.3)
})

test('the median is the value in the middle, whatever the order; of an even count halfway between two', () => {
  assert.equal(median([10, 40, 20]), 20)
  assert.equal(median([4, 1, 3, 2]), 2.5)
  assert.ok(Number.isNaN(median([])))
})

test('every quantile of one value is that value', () => {
  assert.equal(quantileOfSorted([7], 0.9), 7)
})

test('orders numbers by size, not by spelling, and leaves the list as it was', () => {
  const values = [10, 9, 100]
  assert.deepEqual(inRisingOrder(values), [9, 10, 100])
  assert.deepEqual(values, [10, 9, 100])
})
