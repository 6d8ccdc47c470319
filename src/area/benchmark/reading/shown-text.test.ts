import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findingSentence } from './finding-words.ts'
import { finding } from './finding.ts'
import { problemLines, problemSentence } from './problem-words.ts'
import { problem } from './problem.ts'
import { printable, shown } from './shown-text.ts'

test('a text of up to 60 characters is quoted whole, a longer one ends in an ellipsis', () => {
  assert.equal(shown('x'.repeat(60)), 'x'.repeat(60))
  assert.equal(shown('x'.repeat(50_000_000)), `${'x'.repeat(59)}…`)
})

test('nothing that a terminal obeys or that ends a line is ever quoted', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
    assert.ok(shown(text).length <= 60)
    assert.ok(shown(text).isWellFormed())
    assert.doesNotMatch(shown(text), /[\p{Cc}\u2028\u2029]/u)
  }))
  assert.equal(printable('a\u001b[31m\r\n\u0000\u2028b'), 'a [31m    b')
})

test('a problem quotes at most 60 characters of a cell and stays one line, whatever file and cell are called', () => {
  const value = `\u001b[2J\r\n${'9'.repeat(1000)}`
  const subject = problem('no-number', 'a\nb.csv', { row: 2, column: 'Total', facts: { value } })
  assert.equal(problemSentence(subject), `a b.csv, row 2, column Total: " [2J  ${'9'.repeat(53)}…" is not a number; write digits with a point for decimals.`)
  for (const line of problemLines(Array.from({ length: 30 }, () => subject))) assert.doesNotMatch(line, /\p{Cc}/u)
})

test('a finding quotes at most 60 characters of each code and stays one line', () => {
  const codes = [`\u001b${'Z'.repeat(1000)}`]
  const sentence = findingSentence(finding('other-clusters-left-out', 'a.csv', { codes, facts: { count: 1 } }))
  assert.equal(sentence, `a.csv: 1 organisation belongs to other clusters than Acute:  ${'Z'.repeat(58)}…; they were left out.`)
})
