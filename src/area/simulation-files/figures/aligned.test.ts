import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aligned } from './aligned.ts'

test('columns are as wide as their longest cell, in letters, and stand on their side', () => {
  assert.deepEqual(aligned([['a', '1', 'x'], [], ['😀 é', '1,000', '']], ['left', 'right', 'left']), ['a        1  x', '', '😀 é  1,000'])
})
