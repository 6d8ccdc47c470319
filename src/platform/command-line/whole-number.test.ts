import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordingProblems } from '../../../test/house-words.ts'
import { notWholeWords, wholeNumberIn } from './whole-number.ts'

function numberOf(text: string, least?: number, most?: number): number | null {
  const read = wholeNumberIn(text, least, most)
  return read.ok ? read.value : null
}

function words(text: string): string {
  const read = wholeNumberIn(text, 1, 1_000_000)
  return read.ok ? '' : notWholeWords('--replications', read.error)
}

test('a whole number is digits and nothing else', () => {
  assert.deepEqual(['0', '7', '007', '9007199254740991'].map((text) => numberOf(text)), [0, 7, 7, 9007199254740991])
  for (const text of ['', ' ', ' 7', '7 ', '-1', '+1', '1.0', '1e3', '0x10', 'x', '9007199254740992']) assert.equal(numberOf(text), null, text)
})

test('it lies between the least and the most, both allowed', () => {
  assert.deepEqual(['0', '1', '64', '65'].map((text) => numberOf(text, 1, 64)), [null, 1, 64, null])
})

test('one that is written otherwise is shown in digits, where it is allowed', () => {
  assert.deepEqual(['1e6', '1,000', '20.0', '1 000', '1.5e3'].map(words), [
    'Write --replications in digits: 1000000 in place of 1e6.',
    'Write --replications in digits: 1000 in place of 1,000.',
    'Write --replications in digits: 20 in place of 20.0.',
    'Write --replications in digits: 1000 in place of 1 000.',
    'Write --replications in digits: 1500 in place of 1.5e3.',
  ])
})

test('for any other, the range is told', () => {
  for (const text of ['', 'x', '-1', '0', '1.5', '1,5', '12,34', '1,0000', ',5', '1e7', '0x10', 'Infinity', '1'.repeat(400)]) assert.equal(words(text), 'Give --replications a whole number from 1 to 1,000,000.', text)
  assert.deepEqual([words('1e6'), words('')].flatMap(wordingProblems), [])
})
