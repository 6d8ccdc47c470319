import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanLine, cleanText, lengthOf } from './clean-text.ts'

describe('text that a person typed', () => {
  it('keeps its words, lines, tabs and letters of any language', () => {
    assert.equal(cleanText('a\tb\r\nc\rd\n “é” 漢字 👍🏽 עברית'), 'a\tb\nc\nd\n “é” 漢字 👍🏽 עברית')
  })

  it('loses control characters, halves of characters, and marks that turn a line round', () => {
    assert.equal(cleanText('a\u0000b\u0007c\u001B[31md\u0085e\u202Ef\u2066g\uFEFFh\uD800i'), 'abc[31mdefghi')
  })

  it('becomes one line where one line is asked for', () => {
    assert.equal(cleanLine('  a \n b\t c '), 'a b c')
  })

  it('is counted as a person counts it', () => {
    assert.equal(lengthOf('a👍é'), 3)
  })
})
