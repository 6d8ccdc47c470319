import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthText } from './month-text.ts'

test('a month is called by its name and its year, the first and the last month of a year too', () => {
  assert.deepEqual([1, 8, 12].map((month) => monthText(2026, month)), ['January 2026', 'August 2026', 'December 2026'])
})
