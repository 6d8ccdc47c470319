import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readOptionalText, readText } from './long-text.ts'
import { failure, success } from './result.ts'

describe('several lines of text', () => {
  it('are cleaned line by line, with one empty line between others at most', () => {
    assert.deepEqual(readText(' \r\nAll  falls\tcount. \r\r\n\n\nNobody is left out.\n', 100), success('All falls count.\n\nNobody is left out.'))
  })

  it('are refused when they are empty, too long, or hold what nobody should have to read', () => {
    assert.deepEqual(readText(' \n\u200B\n', 10), failure({ code: 'empty' }))
    assert.deepEqual(readText('four\nfive', 8), failure({ code: 'too-long', length: 9, longest: 8 }))
    assert.deepEqual(readText('fine\nno\u0007t fine', 80), failure({ code: 'unprintable', fault: 'control-character' }))
  })

  it('may be left out where nothing need be typed', () => {
    assert.deepEqual(readOptionalText('  ', 10), success(''))
    assert.deepEqual(readOptionalText('a\tb', 10), success('a b'))
  })
})
