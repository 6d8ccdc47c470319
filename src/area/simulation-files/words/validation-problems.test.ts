import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerProblemWords } from './validation-problems.ts'

test('a case whose runs come to no end is told as such a model is', () => {
  assert.match(answerProblemWords({ code: 'too-many-customers', most: 8_388_608 }), /^More than 8,388,608 customers/)
  assert.match(answerProblemWords({ code: 'nobody-leaves' }), /^Nobody leaves any more/)
  assert.match(answerProblemWords({ code: 'family-unknown', family: 'odd', known: ['M/M/c'] }), /^odd is no family known here\. Known are M\/M\/c\.$/)
})
