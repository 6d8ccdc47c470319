import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeNumberOf } from './whole-number.ts'

test('a whole number is digits and nothing else', () => {
  assert.deepEqual(['0', '7', '007', '9007199254740991'].map((text) => wholeNumberOf(text)), [0, 7, 7, 9007199254740991])
  for (const text of ['', ' ', ' 7', '7 ', '-1', '+1', '1.0', '1e3', '0x10', 'x', '9007199254740992']) assert.equal(wholeNumberOf(text), null, text)
})

test('it lies between the least and the most, both allowed', () => {
  assert.deepEqual(['0', '1', '64', '65'].map((text) => wholeNumberOf(text, 1, 64)), [null, 1, 64, null])
})
