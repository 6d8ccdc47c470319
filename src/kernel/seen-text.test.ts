import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { faultOfLine } from './line-text.ts'
import { seenLine, seenText } from './seen-text.ts'

describe('a text that is seen', () => {
  it('keeps words, lines, emoji and scripts that join, and loses what turns or hides them', () => {
    assert.equal(seenText(' Agreed \u202Eyadnom\u202C\r\nwith \u0007Ann \u2066x\u2069 '), 'Agreed yadnom\nwith Ann x')
    for (const text of ['Müller – £3', 'שלום', '👩\u200D⚕️ on call', 'one\ntwo\tthree']) assert.equal(seenText(text), text.normalize('NFC'))
  })

  it('as one line has no line ends, and nothing that a line refuses as a control or a direction', () => {
    assert.equal(seenLine('Spring\n 2027\u2028group'), 'Spring 2027group')
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      const line = seenLine(typed)
      assert.doesNotMatch(line, /[\p{Bidi_Control}\p{Cc}]/u)
      assert.notEqual(faultOfLine(line), 'direction-mark')
      assert.equal(seenLine(line), line)
    }))
  })
})
