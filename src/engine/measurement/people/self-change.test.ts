import assert from 'node:assert/strict'
import { it } from 'node:test'
import { selfChange } from './self-change.ts'

it("a person's own change has the error of two answers for each behaviour, and is clear beyond 1.96 of it", () => {
  const found = selfChange([2, 3, 3, 2, 3], [3, 4, 4, 3, 4], 0.3)
  assert.deepEqual([found?.value.toFixed(12), found?.error, found?.isClear], ['1.000000000000', Math.sqrt(0.6 / 5), true])
  assert.equal(selfChange([3, 3, 3], [3, 4, 4], 0.3)?.isClear, false)
  assert.equal(selfChange([4, 4, 4], [3, 3, 3], 0.3)?.isClear, true)
})

it('nothing is said of fewer than 3 behaviours, and no change is none', () => {
  assert.equal(selfChange([2, 3], [5, 5], 0.3), null)
  assert.equal(selfChange([], [], 0.3), null)
  assert.deepEqual(selfChange([3, 3, 3, 3], [3, 3, 3, 3], 0), { value: 0, error: 0, isClear: false })
})
