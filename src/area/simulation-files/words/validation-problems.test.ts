import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { answerProblemWords, caseRemarkWords } from './validation-problems.ts'

test('a case whose runs come to no end is told as such a model is', () => {
  assert.match(answerProblemWords({ code: 'too-many-customers', most: 8_388_608 }), /^More than 8,388,608 customers/)
  assert.match(answerProblemWords({ code: 'nobody-leaves' }), /^Nobody leaves any more/)
  assert.match(answerProblemWords({ code: 'family-unknown', family: 'odd', known: ['M/M/c'] }), /^odd is no family known here\. Known are M\/M\/c\.$/)
})

test('a value that was 0 in every run is not told as sure', () => {
  const words = caseRemarkWords({ code: 'always-0', name: 'p_blocked' })
  assert.match(words, /^p_blocked was 0 in every run\. It may be too rare to be seen/)
  assert.deepEqual(wordingProblems(words), [])
})
