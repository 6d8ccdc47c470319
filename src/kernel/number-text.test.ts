import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, decimalsFor, formatNumber, intervalInWords } from './number-text.ts'

test('puts a comma at the thousands and keeps the decimals asked for', () => {
  assert.equal(formatNumber(1234567), '1,234,567')
  assert.equal(formatNumber(1234.56, 1), '1,234.6')
  assert.equal(formatNumber(999, 0), '999')
  assert.equal(formatNumber(2, 2), '2.00')
  assert.equal(formatNumber(1000.12345, 5), '1,000.12345')
})

test('counts a thing in the singular and more of them in the plural', () => {
  assert.deepEqual([0, 1, 2, 1200].map((count) => counted(count, 'point', 'points')), ['0 points', '1 point', '2 points', '1,200 points'])
})

test('writes a true minus sign, and none before a zero', () => {
  assert.equal(formatNumber(-1234.5, 1), '\u22121,234.5')
  assert.equal(formatNumber(-0.04, 1), '0.0')
})

test('shows an interval as finely as its width bears', () => {
  assert.equal(decimalsFor({ lower: 3.2, upper: 3.8 }), 1)
  assert.equal(decimalsFor({ lower: 3.52, upper: 3.64 }), 2)
  assert.equal(decimalsFor({ lower: 3, upper: 4.2 }), 1)
  assert.equal(decimalsFor({ lower: 3, upper: 15 }), 0)
  assert.equal(decimalsFor({ lower: 100, upper: 900 }), 0)
})

test('says an interval in words', () => {
  assert.equal(intervalInWords({ lower: 3.21, upper: 3.79 }), 'probably between 3.2 and 3.8')
  assert.equal(intervalInWords({ lower: -0.42, upper: 1234.2 }, 1), 'probably between \u22120.4 and 1,234.2')
  assert.equal(intervalInWords({ lower: 3.49, upper: 3.51 }, 1), 'probably about 3.5')
  assert.equal(intervalInWords({ lower: 3.5, upper: 3.5 }), 'probably about 3.50')
})
