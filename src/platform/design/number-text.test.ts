import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawable, drawableRange, numberText, rangeText } from './number-text.ts'

test('writes a comma from 1,000, a true minus sign and the unit', () => {
  assert.equal(numberText(1234.5, { decimals: 1 }), '1,234.5')
  assert.equal(numberText(-1234.5, { decimals: 1, unit: '%' }), '−1,234.5%')
  assert.equal(numberText(-2, { decimals: 0, before: '£', unit: ' million' }), '−£2 million')
})

test('never writes a negative zero', () => {
  assert.equal(numberText(-0.001, { decimals: 2 }), '0.00')
  assert.equal(numberText(-0, { decimals: 0 }), '0')
})

test('writes "no figure" for what is missing, infinite or not a number', () => {
  for (const value of [undefined, NaN, Infinity, -Infinity, 1e300]) assert.equal(numberText(value, { decimals: 1 }), 'no figure')
})

test('writes an interval with "to" and the lower end first, with its unit in words once', () => {
  assert.equal(rangeText({ lower: 3.8, upper: 3.2 }, { decimals: 1 }), '3.2 to 3.8')
  assert.equal(rangeText({ lower: 3, upper: 4 }, { decimals: 0, unit: ' years' }), '3 to 4 years')
  assert.equal(rangeText({ lower: 3, upper: 4 }, { decimals: 0, unit: '%' }), '3% to 4%')
})

test('has no interval when one end is missing', () => {
  assert.equal(drawableRange({ lower: NaN, upper: 1 }), undefined)
  assert.equal(rangeText(undefined, { decimals: 1 }), 'no figure')
})

test('keeps every ordinary number as it is', () => {
  fc.assert(fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => drawable(value) === value))
})
