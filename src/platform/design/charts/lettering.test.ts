import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { brokenLines } from './lettering.tsx'

test('breaks between words', () => {
  assert.deepEqual(brokenLines('more leadership than management', 15), ['more leadership', 'than management'])
})

test('cuts a word that is longer than a line', () => {
  assert.deepEqual(brokenLines('abcdefgh', 5), ['abcde', 'fgh'])
})

test('ends in an ellipsis when there are more lines than fit', () => {
  assert.deepEqual(brokenLines('one two three four', 5, 2), ['one', 'two…'])
})

test('no line is longer than asked for, and there are never more of them than fit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 4, max: 60 }), fc.integer({ min: 1, max: 4 }), (text, letters, most) => {
      const lines = brokenLines(text, letters, most)
      return lines.length <= most && lines.every((line) => line.length <= letters)
    }),
  )
})
