import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jackknife } from './jackknife.ts'

test('a mean has its own standard error, and the interval of Student', () => {
  const found = jackknife(4, [5, 4, 3])
  assert.ok(found !== null && Math.abs(found.error - 2 / Math.sqrt(3)) < 1e-15)
  // 4.302652729696142 with 2 degrees of freedom
  assert.ok(Math.abs(found.interval.upper - 4 - 4.302652729696142 * found.error) < 1e-10)
})

test('there is none where the figure does not exist without a case', () => {
  assert.deepEqual([jackknife(4, [5, NaN, 3]), jackknife(NaN, [1, 2]), jackknife(4, [4])], [null, null, null])
})
