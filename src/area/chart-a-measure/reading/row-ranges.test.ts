import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRowRanges, rowRangesText } from './row-ranges.ts'

test('rows beside each other are written as one range, and read back the same', () => {
  const rows = new Set([2, 3, 4, 7, 9, 10])
  assert.equal(rowRangesText(rows), '2-4,7,9-10')
  assert.deepEqual(readRowRanges('2-4,7,9-10'), rows)
  assert.equal(rowRangesText(new Set()), '')
  assert.deepEqual(readRowRanges(''), new Set())
})

test('what no page of ours has written is no row, and no text names more rows than are read', () => {
  for (const text of ['x', '-1', '4-2', '1.5', '9999999', ',,', '3-']) assert.equal(readRowRanges(text).size, 0, text)
  assert.ok(readRowRanges(Array.from({ length: 50 }, () => '0-999999').join(',')).size < 200_000)
})

test('no row is looked at twice, however often a text names it', () => {
  // Looked at each time, these would take minutes.
  const begun = performance.now()
  assert.equal(readRowRanges('0-99998,'.repeat(100_000)).size, 99_999)
  assert.ok(performance.now() - begun < 10_000)
  assert.deepEqual(readRowRanges('2-4,3-5,1'), new Set([2, 3, 4, 5]))
})
