import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middle80Of } from './middle-80.ts'

test('a tenth of the values lies below the range, and a tenth above, whatever their order', () => {
  assert.deepEqual(middle80Of([10, 0, 9, 1, 8, 2, 7, 3, 6, 4, 5]), { median: 5, low80: 1, high80: 9 })
})

test('of one value all three are that value, of none there is no number', () => {
  assert.deepEqual(middle80Of([7]), { median: 7, low80: 7, high80: 7 })
  assert.deepEqual(middle80Of([]), { median: NaN, low80: NaN, high80: NaN })
})
